import type { InvitationFinding } from '../../rules/checkInvitation'
import type { ChecklistItem } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import type { Basis } from '../../rules/policy/policyTypes'
import { basisSentence } from '../basisSentence'
import type { Card, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { plain } from '../elements/plain'
import { shortName } from '../elements/shortName'
import { subheading } from '../elements/subheading'
import { itemName } from '../itemName'

export interface InvitationCardData {
  claim: CoOpClaim
  findings: readonly InvitationFinding[]
  /** Where the finished piece goes, when the checklist has a place for it. */
  item?: ChecklistItem
}

function findingLine(ctx: CardContext, { code, state, found = '' }: InvitationFinding): CardElement {
  const { row, lookedFor } = ctx.text.vendor.invitation
  // A wrong date is a date of ours by now; all else is quoted from somebody's text.
  const quoted = code === 'date' ? found : plain(found, 120)
  // Each code has the sentences of its own states; that this state is one of them is in the type of a finding.
  const sentences: Partial<Record<typeof state, (found: string) => string>> = lookedFor[code]
  return line(row[state](sentences[state]?.(quoted) ?? ''), state === 'missing' ? { color: 'attention' } : {})
}

/** The rules behind the findings, each named once. */
function sources(ctx: CardContext, findings: readonly InvitationFinding[]): CardElement[] {
  const bases = findings.flatMap(({ basis }): Basis[] => (basis ? [basis] : []))
  const sentences = [...new Set(bases.map((basis) => basisSentence(ctx.text, basis)))]
  const isSure = bases.every(({ certainty }) => certainty === 'fact')
  return [
    ...sentences.map((sentence) => line(plain(sentence, 400), { isSubtle: true, size: 'small' })),
    ...(isSure ? [] : [line(ctx.text.cards.explain.certaintyMeans, { isSubtle: true, size: 'small' })]),
  ]
}

/** What a draft shows and what it lacks, by rule and by our advice, and what nobody can tell from its words. */
export function invitationCard(ctx: CardContext, { claim, findings, item }: InvitationCardData): Card {
  const { buttons, invitation } = ctx.text.vendor
  const { cards } = ctx.text
  const asked = findings.filter(({ basis }) => basis)
  const advised = findings.filter(({ basis }) => !basis)
  const open = findings.filter(({ state }) => state !== 'seen').length
  const openItem =
    item &&
    button(ctx, buttons.openItem(shortName(itemName(ctx.text, item))), {
      verb: 'evidence.attach',
      claimId: claim.id,
      itemId: item.id,
    })
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(invitation.title),
      line(open === 0 ? invitation.allSeen : invitation.notAll(open), { weight: 'bolder' }),
      ...(asked.length === 0 ? [line(invitation.nothingAsked)] : [subheading(invitation.asked)]),
      ...asked.map((finding) => findingLine(ctx, finding)),
      ...sources(ctx, asked),
      ...(asked.length === 0 ? [] : [subheading(invitation.advice)]),
      ...advised.map((finding) => findingLine(ctx, finding)),
      line(invitation.wordsOnly, { separator: true, spacing: 'large' }),
    ],
    [
      button(ctx, buttons.checkAgain, { verb: 'invitation.check', claimId: claim.id }),
      ...(openItem ? [openItem] : []),
      button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId: claim.id }),
    ],
  )
}
