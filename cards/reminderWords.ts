import { usagePeriodOf } from '../rules/usagePeriod'
import { claimTitle } from './claimTitle'
import { plain } from './elements/plain'
import { isRequestReminder } from './isRequestReminder'
import { itemName } from './itemName'
import type {
  ClaimReminder,
  Counted,
  FundReminder,
  RequestReminder,
  ShownReminder,
  StatusReminder,
} from './shownReminder'
import type { ReminderWords } from './text/reminderText'
import type { Text } from './text/text'

const none: ReminderWords = {
  claim: '',
  daysLeft: 0,
  days: '',
  on: '',
  other: '',
  item: '',
  vendor: '',
  claims: 1,
  ofGuests: false,
}

const countedWords = ({ formats }: Text, { on, daysLeft }: Counted) => ({
  on: formats.date(on),
  daysLeft,
  days: formats.days(Math.abs(daysLeft)),
})

function ofClaim(text: Text, { claim, counted, facts, subject, other }: ClaimReminder): ReminderWords {
  const first = facts.items[0]?.item
  const cost = claim.body.costs.find(({ id }) => id === subject)
  return {
    ...none,
    ...countedWords(text, counted),
    claim: plain(claimTitle(text, claim), 80),
    other: other ? text.formats.date(other) : '',
    item: first ? itemName(text, first) : '',
    vendor: plain(cost?.payee ?? '', 60),
    ofGuests: first?.row.metrics?.some(({ id }) => id === 'registered') ?? false,
  }
}

function ofFund(text: Text, { fund, counted }: FundReminder): ReminderWords {
  const { from, to } = usagePeriodOf(fund.usageFrom)
  const name = text.catalogue.programs[fund.program].name
  return { ...none, ...countedWords(text, counted), claim: `${name} (${text.formats.period(from, to)})` }
}

const ofRequest = (text: Text, { claim, counted }: RequestReminder): ReminderWords => ({
  ...none,
  ...countedWords(text, counted),
  claim: plain(claimTitle(text, claim), 80),
})

const ofStatus = (text: Text, { claims }: StatusReminder): ReminderWords => ({
  ...none,
  claim: claims[0] ? plain(claimTitle(text, claims[0]), 80) : '',
  claims: claims.length,
})

/** What the sentences of a reminder are made of. */
export function reminderWords(text: Text, reminder: ShownReminder): ReminderWords {
  if (reminder.kind === 'status') return ofStatus(text, reminder)
  if (isRequestReminder(reminder)) return ofRequest(text, reminder)
  return reminder.kind === 'fund-run-by' ? ofFund(text, reminder) : ofClaim(text, reminder)
}
