import type { InvitationCode, InvitationStates } from '../../rules/checkInvitation'
import type { VendorMailLanguage } from '../../rules/vendorMailLanguages'

/** What to say of each thing that was looked for in an invitation, by how it turned out. `found` is Markdown-safe. */
type LookedForText = { [C in InvitationCode]: Record<InvitationStates[C], (found: string) => string> }

/** Words about the mail to a vendor and the check of an invitation; those of the mail itself are in cards/text/vendorMail. */
export interface VendorText {
  buttons: {
    ask: string
    write: string
    change: string
    checkInvitation: string
    checkAgain: string
    openItem(item: string): string
  }
  ask: {
    title: string
    titleFor(payee: string): string
    purpose: string
    cost: string
    costChoice(number: string, payee: string, what: string): string
    language: string
    dueOn: string
    dueMeans: string
    orType(number: string): string
  }
  languages: Record<VendorMailLanguage, { name: string; also: readonly string[] }>
  asked: {
    title(payee: string): string
    copy: string
    brackets: string
    proofs: string
    whenDue(on: string): string
  }
  say: {
    finishFirst: string
    noVendor: string
    ownCost: string
    whichCost: string
    unknownLanguage(names: string): string
    pasteInvitation: string
    invitationTooShort: string
    invitationFile: string
    activityFirst: string
  }
  invitation: {
    title: string
    /** Where the words are pasted, in the tab. */
    draft: string
    allSeen: string
    notAll(n: number): string
    asked: string
    advice: string
    nothingAsked: string
    wordsOnly: string
    row: Record<'seen' | 'unsure' | 'missing', (sentence: string) => string>
    lookedFor: LookedForText
  }
}
