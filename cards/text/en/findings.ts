import type { Params } from '../../../rules/outcome'
import type { ActivityId, EvidenceId, ExpenseCode, ProgramId } from '../../../rules/policy/names'
import type { CapScope } from '../../../rules/policy/policyTypes'
import type { QuestionKey } from '../../../rules/questionKeys'
import { evidenceLabel } from '../evidenceLabel'
import type { FindingText } from '../findingText'
import { formatsFor } from '../formatsFor'
import { catalogue } from './catalogue'
import { questions } from './questions'

const { date, money } = formatsFor('en')

const item = (p: Params) =>
  `${p.number}. ${evidenceLabel(catalogue, p.activity as ActivityId, p.evidence as EvidenceId).name}`
const day = (p: Params, key: string) => date(String(p[key]))
const limit = (p: Params) => money(Number(p.limit), String(p.currency))
const sum = (p: Params, key: string) => money(Number(p[key]), String(p.currency))
const scope = (p: Params) => catalogue.capScopes[p.per as CapScope]
const program = (p: Params) => catalogue.programs[p.program as ProgramId].name
const activity = (p: Params) => catalogue.activities[p.activity as ActivityId].name
const question = (p: Params) => questions[p.question as QuestionKey].short
const expense = (p: Params) => catalogue.expenses[p.expense as ExpenseCode].name

export const findings: FindingText = {
  evidenceMissing: (p) => `Missing: ${item(p)}.`,
  groupMissing: (p) => `Missing: ${item(p)}, or one of the items that may stand for it.`,
  invoiceAndCsr: (p) =>
    `Missing: ${item(p)}. This claim has both vendor costs and in-house work, so it needs the invoice and the CSR.`,
  metricMissing: (p) => `The results are missing: ${item(p)}.`,
  fewerInvoicesThanCosts: (p) =>
    `The costs name ${p.invoices} different invoices, but only ${p.files} invoice files are here.`,
  questionOpen: (p) => `Still open: ${question(p)}. Partner Center or a reviewer will ask for it.`,
  noCosts: () => 'No costs are entered yet, so there is nothing to claim.',
  costOutsidePeriod: (p) =>
    `“${p.what}” ran from ${day(p, 'from')} to ${day(p, 'to')}, outside this claim’s usage period.`,
  costOutsideActivity: (p) => `“${p.what}” ran outside the dates of the activity. A reviewer may ask why.`,
  windowNotOpen: (p) =>
    `Partner Center’s window for this period has not opened; past windows suggest ${day(p, 'opens')}. You can prepare everything now.`,
  pastDeadline: (p) =>
    `The deadline, ${day(p, 'deadline')}, has passed. You can still prepare the package, but Partner Center may not take the claim.`,
  activityNotOver: (p) =>
    `The activity runs until ${day(p, 'ends')}. Proof of what has not happened yet cannot be complete.`,
  capExceeded: (p) =>
    `You claim ${money(Number(p.claimed), String(p.currency))}; the limit is ${limit(p)} ${scope(p)}. Do not count on what is above it.`,
  capOtherCurrency: (p) =>
    `A limit of ${limit(p)} ${scope(p)} applies. It is in another currency than this claim, so I do not compare them.`,
  capNeedsEarned: (p) =>
    p.percent
      ? `This activity may use up to ${p.percent} % of the earned co-op funds. Enter what you earned and I will compare.`
      : 'This activity may use a share of the earned co-op funds. Enter what you earned and I will compare.',
  capNotCountable: (p) =>
    p.currency
      ? `A limit of ${limit(p)} ${scope(p)} applies. Enter how many people you claim for and I will compare.`
      : `At most ${p.limit} people can be claimed for. Enter how many you claim for.`,
  tooManyAttendees: (p) => `You claim for ${p.claimed} people; at most ${p.limit} are eligible.`,
  belowThreshold: (p) =>
    `You earned ${money(Number(p.earned), String(p.currency))}; below ${money(Number(p.threshold), String(p.currency))} co-op is paid as rebate, and there is nothing to claim.`,
  programExcluded: (p) => `${activity(p)} is not eligible for ${program(p)}.`,
  programHint: (p) =>
    `${activity(p)} was introduced for Surface partners. Check the current guidebook before you claim it for ${program(p)}.`,
  expenseExcluded: (p) => `“${p.what}” (${expense(p)}) is not eligible. Set its claimed amount to 0 or take it out.`,
  expenseNotListed: (p) => `“${p.what}” (${expense(p)}) is not on this activity’s published list of eligible expenses.`,
  approvalAfterStart: (p) =>
    `${question(p)}: ${day(p, 'on')} is not before the activity started on ${day(p, 'start')}. The approval has to come first.`,
  noteMissing: (p) => `${item(p)} has no note. Say in a few words what the file shows.`,
  nameOnly: (p) =>
    `Only the name of “${activity(p)}” is public. This checklist is not complete: see the current Co-op Guidebook.`,
  fundsNotSeen: (p) =>
    p.answer === 'no'
      ? 'You said that there are no co-op funds for this program and period in Partner Center. Then nothing can be paid: look there again before you spend more time here.'
      : 'Nobody has confirmed seeing co-op funds for this program and period in Partner Center.',
  bankTaxOpen: () =>
    'Bank and tax details are not confirmed. Payment waits for them; an Incentives admin enters them in Partner Center.',
  notApplicableUsed: (p) => `${item(p)} is marked as not applicable. A reviewer may see that differently.`,
  csrDiffers: (p) =>
    p.is === 'less'
      ? `The lines of the CSR come to ${sum(p, 'lines')}, but ${sum(p, 'own')} of in-house work is claimed: ${sum(p, 'by')} is not explained.`
      : `The lines of the CSR come to ${sum(p, 'lines')}, ${sum(p, 'by')} more than the ${sum(p, 'own')} of in-house work that is claimed.`,
  csrWithoutCost: () => 'The CSR has lines, but no cost of this claim is in-house work, so none of it is claimed.',
  csrOtherCurrency: (p) =>
    `The lines of the CSR are in ${p.lines}, the in-house work is claimed in ${p.own}. Nothing is converted, so I do not compare them.`,
  csrOutsidePeriod: (p) =>
    p.count === 1
      ? `Line ${p.numbers} of the CSR is of a day outside this claim’s usage period.`
      : `${p.count} lines of the CSR are of days outside this claim’s usage period: ${String(p.numbers).split(' ').join(', ')}.`,
  csrSignerMissing: () => 'Nobody is named yet who signs the CSR. Unsigned it certifies nothing.',
  csrBasisMissing: (p) =>
    p.count === 1
      ? 'One line of the CSR does not say what its rate is based on. A reviewer may ask.'
      : `${p.count} lines of the CSR do not say what their rate is based on. A reviewer may ask.`,
  rejectedBefore: (p) => `Last time (${day(p, 'on')}): “${p.reason}”. A claim of this activity was rejected for it.`,
}
