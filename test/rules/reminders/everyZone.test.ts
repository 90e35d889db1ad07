import { atLocalTime, cutOff } from '../../../rules/localDate'
import { usualPreferences } from '../../../rules/reminders/preferences'
import { reminderPlan } from '../../../rules/reminders/reminderPlan'
import { whenToSend } from '../../../rules/reminders/whenToSend'
import { coOpClaim } from '../../support/claims'
import { planContext } from '../../support/planOf'
import { withAllEvidence } from '../../support/withAllEvidence'

const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]
const clocks = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  ]),
)
const hour = 3_600_000

/** The halves of 2020 to 2040, with the last Monday to Friday up to the 14th that ends the 45 days. */
const halves = Array.from({ length: 21 }, (_, index) => 2020 + index).flatMap((year) =>
  [`${year}-02-14`, `${year}-08-14`].map((claimBy) => {
    const weekday = new Date(`${claimBy}T12:00Z`).getUTCDay()
    const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0
    const ranOn = claimBy.endsWith('02-14') ? `${year - 1}-11-11` : `${year}-05-11`
    const claim = coOpClaim({ body: { answers: { ...coOpClaim().body.answers, dates: { from: ranOn, to: ranOn } } } })
    return {
      claim: withAllEvidence(claim, planContext().policy),
      lastWorkingDay: `${claimBy.slice(0, 8)}${14 - back}`,
      now: `${ranOn}T00:00Z`,
    }
  }),
)

/** What is wrong with the last reminder before a deadline; every other time the organisation is where days end first. */
function wrongWith(zone: string, { claim, lastWorkingDay, now }: (typeof halves)[number], turn: number): string[] {
  const preferences = { reminderDays: [0] }
  const organisationZone = turn % 2 === 0 ? zone : 'Pacific/Kiritimati'
  const plan = reminderPlan(claim, planContext({ timeZone: zone, organisationZone, now, preferences }))
  const [last] = plan
  if (last?.kind !== 'claim-by' || last.deadline !== lastWorkingDay) return [`${zone}: ${JSON.stringify(last)}`]
  const end = cutOff(lastWorkingDay, organisationZone)
  const shown = clocks.get(zone)!.format(last.dueAt)
  // Nine in the morning may be after that end; then it is a working day earlier.
  const early = atLocalTime(lastWorkingDay, '09:00', zone) >= end
  const isRight = early ? shown < `${lastWorkingDay} 00:00` : shown === `${lastWorkingDay} 09:00`
  // Looked at when it is due, or late, up to the last moment.
  const looked = [last.dueAt, end - 1, end - 3 * hour, end - 9 * hour][Math.floor(turn / 2) % 4] ?? end
  const sent = whenToSend(last, { timeZone: zone, preferences: usualPreferences }, looked, organisationZone)
  return isRight && last.dueAt < end && sent >= looked && sent < end ? [] : [`${zone} ${lastWorkingDay}: ${shown}`]
}

it('every zone of the runtime is tried', () => {
  expect(zones.length).toBeGreaterThan(400)
  expect(halves).toHaveLength(42)
})

it('in every zone, from 2020 to 2040, the last reminder comes on the last working day and never too late', () => {
  const wrong = zones.flatMap((zone, index) => halves.flatMap((half, turn) => wrongWith(zone, half, index + turn)))
  expect(wrong).toEqual([])
}, 20_000)
