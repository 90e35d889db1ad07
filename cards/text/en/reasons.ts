import type { Params } from '../../../rules/outcome'
import { formatsFor } from '../formatsFor'
import type { ReasonText } from '../reasonText'

const { date, money } = formatsFor('en')

const amount = (params: Params, key: string) => money(Number(params[key]), String(params.currency))
const day = (params: Params, key: string) => date(String(params[key]))

export const reasons: ReasonText = {
  notAnAmount: () => 'I cannot read that as an amount. Please write it like “EUR 1,250.00”.',
  ambiguousAmount: (p) =>
    p.currency
      ? `That can be read two ways: ${amount(p, 'asThousands')} or ${amount(p, 'asDecimal')}. Please write it with all decimals, like “1,234.00” or “1.23”.`
      : 'That can be read two ways. Please write it with all decimals, like “1,234.00” or “1.23”.',
  tooPrecise: (p) =>
    Number(p.digits) === 0
      ? 'This currency has no decimals. Please write whole units only.'
      : `This currency has ${p.digits} decimals. Please write no more than that.`,
  notPositive: () => 'The amount has to be above zero. A credit note is subtracted from its invoice first.',
  tooLarge: () => 'That amount is too large to be right. Please check it.',
  otherCurrency: (p) => `I expected ${p.expected} here, but you wrote ${p.found}.`,
  unknownCurrency: (p) =>
    `I do not know the currency “${p.found}”. Please use its three letters, like EUR, USD or KRW.`,
  currencyMissing: (p) =>
    p.candidates
      ? `Which currency is that: ${String(p.candidates).split(' ').join(', ')}? Please write its three letters with the amount, like “USD 1,250.00”.`
      : 'Please write the currency with the amount, like “EUR 1,250.00”.',
  notADate: () => 'I cannot read that as a date. Please write it like “5 October 2026” or “2026-10-05”.',
  ambiguousDate: (p) =>
    `Do you mean ${day(p, 'dayFirst')} or ${day(p, 'monthFirst')}? Please write the month in letters.`,
  impossibleDate: () => 'That day does not exist. Please check the day and the month.',
  twoDigitYear: () => 'Please write the year with four digits, like 2026.',
  yearMissing: () => 'Please add the year, like “5 October 2026”.',
  outOfRange: () => 'That year cannot be right. Please check the date.',
  endsBeforeStart: () => 'The last day is before the first. Please check both.',
  notAChoice: () => 'That is not one of the choices. Please pick one from the card or type its name.',
  severalChoices: () => 'That fits more than one choice. Please pick one from the card or type its full name.',
  notACount: (p) => `Please write a whole number from ${p.min} to ${p.max}.`,
  emptyText: () => 'Please write a few words.',
  tooLong: (p) => `That is too long. Please keep it to ${p.max} characters.`,
  cannotSkip: () => 'This one is needed before we can go on.',
  programIsCpor: () =>
    'That program is not claimed from the co-op fund. Since 2020 Partner Center asks for a customer association under the Claiming Partner of Record model (CPOR) instead: Incentives › Customer claims. I can help with co-op claims.',
  programEnded: () => 'That program has ended; its co-op funds were paid out as rebate. Please pick another program.',
  otherCurrencyOnClaim: (p) =>
    `This claim is in ${p.expected}, and a claim has one currency. Costs in ${p.found} go on a claim of their own.`,
  costCrossesPeriods: (p) =>
    `A usage period ends on ${day(p, 'periodEnd')}. Please enter this cost as two lines, one up to that day and one after it; each goes to its own claim.`,
  datesCrossPeriods: (p) =>
    `A claim belongs to one usage period, and this one’s ends on ${day(p, 'periodEnd')}. Please keep the dates within it; what ran in another period goes on a claim of its own.`,
  claimedAboveGross: (p) => `You cannot claim more than the cost itself, ${amount(p, 'gross')}.`,
  taxAboveGross: (p) => `The tax cannot be more than the whole cost, ${amount(p, 'gross')}.`,
  notFound: () => 'I cannot find that among your claims. Type “my claims” to see them.',
  locked: () =>
    'This claim is closed for changes: it was submitted or withdrawn. Partner Center does not let anybody edit a submitted claim unless a reviewer asks.',
  notAllowedNow: () => 'That does not fit where we are. Type “status” to see where we are.',
  questionsOpen: () => 'A few answers are still missing before the claim can be confirmed.',
  wrongItemKind: () => 'That item is answered differently. Open it to see what it needs.',
  alreadyThere: () => 'That is already there. Nothing was changed.',
  notThere: () => 'I cannot find that item or file on this claim. Type “status” to see the checklist.',
  notALink: () => 'Please send a full web address, like “https://www.example.com/page”.',
  claimNumberMissing: () =>
    'Please enter the claim number that Partner Center shows, or type for example “submitted 12345 on 5 February 2027”.',
  submittedInFuture: () => 'That date is in the future. When did you submit it?',
  dateInFuture: () => 'That date is in the future. Please give the day on which Partner Center showed it.',
  dateInPast: () => 'That date is in the past. Please give a day from today on.',
  vendorDueTooLate: (p) => `The claim has to be submitted by ${day(p, 'by')}; please give an earlier day.`,
  notAllowed: (p) =>
    p.leads
      ? `Only a claims lead of your organisation can do that. Ask ${p.leads}.`
      : 'Only a claims lead of your organisation can do that. Ask one of them, or whoever runs this bot.',
  personUnknown: () =>
    'I have not met that person in your organisation. Ask them to write “hello” to me in a chat of their own, then try again.',
  alreadyOwner: () => 'The claim is theirs already.',
  alreadyDeputy: () => 'That person is the deputy already.',
  noDeputy: () => 'This claim has no deputy.',
  notATime: () => 'I cannot read that time. Please write it like 9:00 or 17:30.',
  notAZone: () => 'I do not know that time zone. Please write it like Europe/Berlin or Asia/Seoul.',
  notReminderDays: () => 'Please write up to ten numbers of days from 0 to 120, like “30, 14, 7, 3, 1, 0”.',
  changedMeanwhile: () => 'Somebody changed this claim a moment ago. Here it is as it stands now; please try again.',
  notSubmitted: () =>
    'A reviewer can ask only about a claim that was submitted. If this one was, tell me first: type for example “submitted 12345 on 5 February 2027”.',
  requestClosed: () => 'That request is closed here: it was answered or withdrawn. This is how it stands.',
  requestCounts: () =>
    'That request counts already, so what it asks for stays as it is; only its day can change, like “request due 26 March 2027”. Answer it, or type “withdraw request” and record it again.',
  requestNotConfirmed: () => 'That request does not count yet. Check what I read in it and press Confirm first.',
  answeredMeanwhile: (p) =>
    `Somebody answered this while you wrote: “${p.text}”. Press again to let yours count; both are kept.`,
  answersMissing: (p) =>
    Number(p.count) === 1
      ? 'One of the things asked for has no answer here yet.'
      : `${p.count} of the things asked for have no answer here yet.`,
  answersFull: (p) =>
    `That has ${p.max} answers, as many as I can keep for one thing. Take one back first, then send this again.`,
  noItems: () => 'At least one thing has to be asked for. Please leave one line.',
  tooManyItems: (p) => `That is more than I can keep apart. Please put some together: ${p.max} lines at most.`,
  badDate: (p) => `I cannot read “${p.typed}” as one day. Please write it like “5 March 2027”.`,
  dueBeforeReceived: () => 'That is before the request was received. Please check both days.',
  doneBeforeReceived: (p) => `That is before the request was received, on ${day(p, 'on')}. Please check the day.`,
  askClosed: () => 'This is not asked of you any more, or you answered it already. Nothing was changed.',
  askedSelf: () => 'That is you. Press Attach, or send the file here.',
  askedAlready: () => 'They were asked for this already and have not answered yet.',
  changedSince: () =>
    'Somebody changed this since it was shown to you. Here it is as it stands now; press again to replace it.',
  blockingFindings: () =>
    'The check found things that a reviewer would stop at. Fix them, or say why the package should be made anyway: type “package anyway: …” with the reason.',
  notApprovedYet: () =>
    'No approval is noted for this claim. If Partner Center shows Approved, type for example “partner center says approved on 3 March 2027” first.',
  notRejectedYet: () =>
    'No rejection is noted for this claim. If Partner Center shows Rejected, type for example “rejected because the invoice does not name the activity”.',
  nothingToTell: () => 'There was nothing new in that. Please fill in what you were told.',
  reasonMissing: () => 'Please say why it is wrong, in a few words.',
  whichStep: () => 'That step is not there, or not any more. Type “timeline” to see the steps.',
  recordedAlready: () => 'That was already recorded. Nothing changed.',
  noLessons: () => 'There is nothing from earlier rejections to see to.',
  tooManyCosts: (p) => `A claim holds up to ${p.max} costs here. Please put the others on a claim of their own.`,
  notHours: () => 'I cannot read that as hours. Please write them like 7.5 or 7:30, with at most two decimals.',
  hoursAboveDay: () =>
    'One line is one person on one day, so it has at most 24 hours. Please enter each day on its own.',
  tooManyLines: (p) =>
    `A CSR has at most ${p.max} lines here. Please put days of the same work together in a time sheet, and send that beside it.`,
  signedInFuture: () => 'That date is in the future. Leave it empty: then there is room to write it by hand.',
}
