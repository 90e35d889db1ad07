import { addDaysTo } from '../calendarDate'
import { claimWindowOpens, runItBy } from '../deadlines'
import type { Draft } from './draft'
import type { Plannable } from './plannable'

/**
 * Until a claim is submitted: the last working day comes near, and went by; the period ends while the activity runs;
 * Partner Center's window opens for what is over already. Dates by rules/deadlines.ts; when to speak of them is ours.
 */
export function planSubmission({ to, period, claimBy, lastWorkingDay, context }: Plannable): Draft[] {
  const farToNear = [...new Set(context.preferences.reminderDays)].sort((one, other) => other - one)
  const nearing = farToNear.map(
    (days): Draft => ({
      kind: 'claim-by',
      subject: String(days),
      on: addDaysTo(lastWorkingDay, -days),
      deadline: lastWorkingDay,
    }),
  )
  // What is still possible afterwards is to ask Partner Center's support; a month later nobody need be told any more.
  const passed: Draft = {
    kind: 'claim-passed',
    subject: '',
    on: addDaysTo(claimBy, 1),
    deadline: addDaysTo(claimBy, 30),
  }
  const periodEnds = runItBy(period)
  const twoWeeksBefore = addDaysTo(periodEnds, -14)
  const runBy: Draft = { kind: 'run-by', subject: '', on: twoWeeksBefore, deadline: periodEnds }
  const windowOpens = claimWindowOpens(period)
  const window: Draft = { kind: 'window-opens', subject: '', on: windowOpens, deadline: lastWorkingDay }
  return [...nearing, passed, ...(to >= twoWeeksBefore ? [runBy] : []), ...(to < windowOpens ? [window] : [])]
}
