import type { Actor } from './actor'
import type { Rehearsal } from './rehearsal'

/** Sets the bot's clock, through the route that scripts use. */
export async function setClock(url: string, now: string): Promise<undefined> {
  const answer = await fetch(`${url}/local/clock`, { method: 'POST', body: JSON.stringify({ now }) })
  if (!answer.ok) throw new Error(`the clock was not moved: ${await answer.text()}`)
}

/** A second claim that nobody works on: the clock moves, and reminders come. */
export async function reminders(rehearsal: Rehearsal, actor: Actor, url: string): Promise<void> {
  const until = (now: string, says: string, answer: RegExp) =>
    rehearsal.step({ who: '⏰', says, does: () => setClock(url, now), answers: [answer] })
  rehearsal.scene('Another claim, and time passes')
  await actor.says('copy', /I made a copy/)
  await actor.says('yes', /When did the activity run/)
  const dates = { 'in.dates.from': '2026-11-24', 'in.dates.to': '2026-11-25' }
  await actor.presses({ verb: 'claim.answer' }, dates, /One cost|Who did the work/)
  await actor.says('skip', /Is this right/)
  await actor.presses({ verb: 'claim.confirm' }, {}, /is in preparation, here only/, /0 of \d+ done/)
  await until('2027-01-13T00:30:00Z', '13 January 2027, half past nine in Seoul', /30 days/)
  await until('2027-02-05T00:30:00Z', '5 February 2027', /7 days/)
  await until('2027-02-12T00:30:00Z', '12 February 2027', /today/i)
}
