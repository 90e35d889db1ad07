import type { ReminderText, ReminderWords } from '../reminderText'

const claims = ({ claim, claims: n }: ReminderWords) => (n > 1 ? `${n} claims` : claim)

/** `tomorrow`, `today`, `in 5 days`. */
function inDays({ daysLeft, days }: ReminderWords): string {
  if (daysLeft <= 0) return 'today'
  return daysLeft === 1 ? 'tomorrow' : `in ${days}`
}

function toSubmit({ claim, daysLeft, days }: ReminderWords): string {
  if (daysLeft < 0) return `${claim}: the last working day was ${days} ago`
  if (daysLeft === 0) return `${claim}: submit today, it is the last working day`
  if (daysLeft === 1) return `${claim}: submit by tomorrow, the last working day`
  return daysLeft <= 3 ? `${claim}: only ${days} left to submit` : `${claim}: ${days} left to submit`
}

export const reminders: ReminderText = {
  again: 'You may have received this before.',
  insteadOf: (name) => `I could not reach ${name || 'the person it was for'}, so this comes to you.`,
  title: {
    'claim-by': toSubmit,
    'claim-passed': ({ claim }) => `${claim}: the deadline has passed`,
    'run-by': ({ claim, daysLeft, days }) =>
      daysLeft > 0
        ? `${claim}: ${days} left to use this period’s funds`
        : `${claim}: last day to use this period’s funds`,
    'fund-run-by': (words) => `Unused funds lapse ${inDays(words)}: ${words.claim}`,
    'window-opens': ({ claim }) => `${claim}: Partner Center should take it by now`,
    'missing-by': ({ claim, item }) => `${claim}: time to get “${item}”`,
    'check-invitation': ({ claim, item }) => `${claim}: check “${item}” before it goes out`,
    'shot-list': (words) => `${words.claim}: photos to take ${inDays(words)}`,
    photos: ({ claim }) => `${claim}: send today’s photos from your phone`,
    numbers: ({ claim, ofGuests }) =>
      ofGuests ? `${claim}: how many registered, and how many came?` : `${claim}: the figures, while they are fresh`,
    'running-ads': ({ claim }) => `${claim}: keep last month’s proof while the ads run`,
    'vendor-due': ({ claim, vendor }) => `${claim}: did ${vendor} send the invoice?`,
    status: (words) => `${claims(words)}: has anything moved in Partner Center?`,
    'payment-late': ({ claim }) => `${claim}: the payment is later than published`,
    'hold-ends': (words) =>
      words.daysLeft < 0
        ? `${words.claim}: the 180 days of the held payment are over`
        : `${words.claim}: the held payment is forfeited ${inDays(words)}`,
    'keep-until': ({ claim }) => `${claim}: its files need not be kept any longer`,
    'request-due': (words) =>
      words.daysLeft < 0
        ? `${words.claim}: the day the reviewer named was ${words.days} ago`
        : `${words.claim}: the reviewer wants an answer ${inDays(words)}`,
    'request-open': ({ claim }) => `${claim}: the reviewer waits for an answer`,
    'request-lead': ({ claim }) => `${claim}: a reviewer has waited five working days for an answer`,
    snoozed: ({ claim, daysLeft, days }) =>
      daysLeft > 0 ? `${claim}: back as you asked, ${days} left to submit` : `${claim}: back as you asked`,
  },
  says: {
    'claim-by': ({ daysLeft, other }) =>
      daysLeft < 0 ? `The deadline itself is ${other}. Submit now and see whether Partner Center takes it.` : '',
    'claim-passed': ({ on }) =>
      `The last day was ${on}, and you have not told me that you submitted it. If you did, say so now. If not, see whether Partner Center still takes it, and ask Partner Center support. I cannot promise that it helps.`,
    'run-by': ({ on }) =>
      `The usage period ends on ${on}. What has not run by then cannot be claimed from it, and unused funds are forfeited. Finish by that day, or correct the dates.`,
    'fund-run-by': ({ on }) =>
      `They can be used for activities that run by ${on}. What is unused then is forfeited: plan an activity, or enter the claims that are still missing here.`,
    'window-opens': ({ other }) =>
      `Going by Microsoft’s past tables, the period can be claimed since ${other}. Partner Center shows whether it is open.`,
    'missing-by': () => 'It takes time to get, and still has to be checked and submitted.',
    'check-invitation': ({ on }) =>
      `It starts on ${on}. What goes out cannot be changed afterwards: paste the words of your draft, and I look for what a reviewer looks for.`,
    'shot-list': () => 'They cannot be taken again afterwards. Take a few more than you need.',
    photos: () => 'Send them here as files, straight from your phone: they cannot be taken again.',
    numbers: () => 'It is quick today and hard to find out in a few weeks.',
    'running-ads': () =>
      'Each month: the invoice, a screenshot of the live ad, and its results. An ad that has ended cannot be photographed.',
    'vendor-due': ({ vendor, on }) => `You asked ${vendor} to send it by ${on}. Send me the file, or ask once more.`,
    status: () => 'Look in Partner Center, then tell me. “No change” is an answer too.',
    'payment-late': ({ on }) =>
      `You told me that Partner Center shows it as approved since ${on}. Microsoft publishes 45 business days for the payment, and they are over. Look under payments in Partner Center: bank, tax or invoice details may be open there. If nothing is, ask Partner Center support.`,
    'hold-ends': ({ on, other }) =>
      `Held since ${other}. Held payments are forfeited after 180 days, on ${on}. Usually bank, tax or invoice details are open in Partner Center: complete them there.`,
    'keep-until': ({ on }) =>
      `They had to be kept until ${on}, 24 months after the activity. They may go now. Nothing is deleted by itself, and there is nothing you have to do.`,
    'request-due': ({ on }) =>
      `The reviewer named ${on}. Answer each thing from the request; a file or a few words are enough.`,
    'request-open': () =>
      'How long there is to answer is not published. Answer each thing from the request; a file or a few words are enough.',
    'request-lead': () => 'Its owner has not answered it yet. You can answer it yourself, or see what they need.',
    snoozed: () => '',
  },
  amount: (amount) => `Money at stake: ${amount}`,
  earned: (earned, remaining) => `${remaining} of ${earned} still unused`,
  submitBy: (date, left) => `Last working day to submit in Partner Center: ${date}${left ? `, ${left} left` : ''}`,
  submitShort: (daysLeft, days) => {
    if (daysLeft < 0) return `last working day ${days} ago`
    return daysLeft === 0 ? 'submit today' : `${days} left to submit`
  },
  turn: {
    you: 'It is your turn.',
    vendor: 'It is the vendor’s turn.',
    microsoft: 'It is Microsoft’s turn.',
  },
  missing: (count) => `Still missing (${count}), the most urgent first:`,
  photos: 'What to take:',
  figures: 'What to write down:',
  mustShow: 'What a reviewer looks for:',
  photosShow: 'Photos can prove these too:',
  ask: (name, ask) => `${name}. ${ask}`,
  complete: 'Everything on the checklist is there. What is left: check it, make the package, submit.',
  missingShort: (item, more) => (more ? `missing: ${item} and ${more} more` : `missing: ${item}`),
  dated: (name, date) => `${name} (by ${date})`,
  lateShort: (name, date) => `${name} (late since ${date})`,
  published: (date) =>
    `Microsoft’s table prints ${date}, one day later than the 45 days after the period that its text gives. I plan with the earlier day; whether the later one counts is not published.`,
  packed: 'The package is made. What is left: submit it in Partner Center, then tell me.',
  why: 'You get this because the claim is yours. “settings” changes when, “stop reminders” ends them.',
  whyFund: 'You get this because you entered these funds. “settings” changes when, “stop reminders” ends them.',
  whyInstead: 'You get this because you may act on the claims of your organisation.',
  answered: (done, total) => `${done} of ${total} answered.`,
  digest: (count) => `${count} things need you`,
  hidden: (count, claims) => `… and ${count} more, of ${claims}.`,
  buttons: {
    sendPhotos: 'Send photos',
    figures: 'Write the figures',
    isHere: 'It is here',
    askVendor: 'Ask the vendor',
    askAgain: 'Ask again',
    checkInvitation: 'Check my draft',
    status: 'Say where it stands',
    risk: 'What is at risk',
    changeDates: 'Change the dates',
    snooze: 'Remind me later',
    plan: 'All reminders',
    request: 'Open the request',
  },
}
