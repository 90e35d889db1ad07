import { formatsFor } from '../formatsFor'
import type { VendorText } from '../vendorText'

const { date } = formatsFor('en')

export const vendor: VendorText = {
  buttons: {
    ask: 'Ask the vendor',
    write: 'Write the mail',
    change: 'Change the mail',
    checkInvitation: 'Check a draft',
    checkAgain: 'Check another draft',
    openItem: (item) => `Open: ${item}`,
  },
  ask: {
    title: 'Ask the vendor for the invoice',
    titleFor: (payee) => `Ask ${payee} for the invoice`,
    purpose:
      'I write a mail that says what the invoice has to show. You copy it and send it yourself: I cannot write to vendors.',
    cost: 'Which cost?',
    costChoice: (number, payee, what) => `${number} · ${payee}: ${what}`,
    language: 'Language of the mail',
    dueOn: 'The invoice should be here by',
    dueMeans: 'I proposed a day that leaves time to check it before you submit. You can choose another.',
    orType: (number) => `Or type for example “ask vendor for cost ${number} by 18 January 2027 in Korean”.`,
  },
  languages: {
    en: { name: 'English', also: ['en', 'englisch'] },
    de: { name: 'German', also: ['de', 'deutsch'] },
    fr: { name: 'French', also: ['fr', 'francais'] },
    ko: { name: 'Korean', also: ['ko', '한국어'] },
    'pt-BR': { name: 'Brazilian Portuguese', also: ['portuguese', 'pt', 'pt br', 'portugues'] },
    'zh-TW': { name: 'Traditional Chinese', also: ['chinese', 'zh', 'zh tw', '繁體中文', '中文'] },
  },
  asked: {
    title: (payee) => `The mail to ${payee} is ready`,
    copy: 'It is the next message: copy all of it into your own mail. I did not send it.',
    brackets: 'Fill in what stands in square brackets, and read it once before you send it.',
    proofs: 'It also asks for proofs that only the vendor may have.',
    whenDue: (on) => `It asks for the invoice by ${on}. On that day I ask you whether it came.`,
  },
  say: {
    finishFirst:
      'This claim is still a draft. Answer what is open and confirm it first; then I write the mail to the vendor.',
    noVendor: 'No cost of this claim was paid to a vendor, so there is nobody to ask for an invoice.',
    ownCost:
      'That cost is work of your own people, so no vendor has an invoice for it. A Certification Statement and Report (CSR) shows it.',
    whichCost: 'Which cost? Type its number on the claim, for example “ask vendor for cost 1”.',
    unknownLanguage: (names) => `I can write the mail in these languages: ${names}. Which one?`,
    pasteInvitation:
      'Please paste the words of your draft as one message: the invitation, mail or advertisement as people will read it. I look for what the activity asks of it. “cancel” leaves it.',
    invitationTooShort: 'That is too short for me to check. Please paste the whole draft, or type “cancel”.',
    invitationFile:
      'I can only check words that you paste here, not a file. I keep the file as usual; to have the draft checked, paste its words now.',
    activityFirst: 'First tell me which activity it is; then I know what its invitation has to show.',
  },
  invitation: {
    title: 'Your draft, checked',
    draft: 'The words of your draft',
    allSeen: 'I found everything I looked for.',
    notAll: (n) =>
      n === 1 ? 'Please look at one thing before it goes out.' : `Please look at ${n} things before it goes out.`,
    asked: 'What Microsoft’s requirements ask for',
    advice: 'What we advise',
    nothingAsked: 'The published requirements ask for nothing of this kind for this activity. This is what we advise:',
    wordsOnly:
      'I read words only. Your logo, the Microsoft logo, pictures and layout have to be looked at by a person, and a reviewer at Microsoft decides.',
    row: {
      seen: (sentence) => `✓ ${sentence}`,
      unsure: (sentence) => `? ${sentence}`,
      missing: (sentence) => `✗ ${sentence}`,
    },
    lookedFor: {
      microsoft: {
        seen: (found) => `Microsoft or a product of theirs is named: “${found}”.`,
        unsure: (found) => `“${found}” may be read as an ordinary word. Write “Microsoft ${found}” once.`,
        missing: () => 'I see no Microsoft product or service. Name the one it is about, for example Microsoft 365.',
      },
      partnerName: {
        seen: (found) => `Your company is named: “${found}”.`,
        unsure: () => 'I cannot tell whether your company is named. Look that its name or logo is there.',
      },
      contact: {
        seen: (found) => `There is a way to reach you: ${found}`,
        missing: () => 'I see no way to reach you. Add a mail address, a telephone number or your web address.',
      },
      date: {
        seen: () => 'The date is there.',
        missing: (found) =>
          found
            ? `The draft says ${date(found)}, which is not a day of this claim. Please check which is right.`
            : 'I see no day of this claim. Add the date with its year.',
      },
      place: {
        seen: () => 'The place is there.',
        unsure: () => 'The claim names no place yet, so I cannot look for it. Look that it is there.',
        missing: () => 'I do not see the place that the claim names. Add where it happens.',
      },
      call: {
        seen: (found) => `It says what to do next: “${found}”.`,
        missing: () => 'It does not say what to do next. Add how to register or where to read more.',
      },
    },
  },
}
