import type { CoOpBody, CoOpClaim, CostLine } from './claim'
import type { Csr } from './csr/csr'
import { statusAfter } from './lifecycle'
import type { Outcome } from './outcome'
import type { Policy } from './policy/policyTypes'
import { openQuestions } from './questions/openQuestions'
import { type PeriodPart, usagePeriodsBetween } from './usagePeriod'

type Served = Pick<CostLine, 'servedFrom' | 'servedTo'>

const inPeriod = (line: Served, { usage }: PeriodPart) => line.servedFrom >= usage.from && line.servedTo <= usage.to

/** The part a cost, or a day of own work, goes to. What lies in none of the periods stays with the nearest, where the check names it. */
function homeOf(line: Served, parts: readonly PeriodPart[]): PeriodPart | undefined {
  const home = parts.find((part) => inPeriod(line, part))
  const isBefore = parts.every(({ usage }) => line.servedFrom < usage.from)
  return home ?? parts.at(isBefore ? 0 : -1)
}

/** The days of own work that fell into one part; who signs is the same for all. */
function csrOf({ lines, ...signing }: Csr, part: PeriodPart, parts: readonly PeriodPart[]): Csr {
  const isOf = (on: string) => homeOf({ servedFrom: on, servedTo: on }, parts) === part
  return { ...signing, lines: lines.filter(({ servedOn }) => isOf(servedOn)) }
}

/** A line that was open for correction stands as it was: what changed of it was never finished. */
function bodyOf({ openCost: _open, csr, ...body }: CoOpBody, part: PeriodPart, parts: readonly PeriodPart[]): CoOpBody {
  return {
    ...body,
    answers: { ...body.answers, dates: { from: part.from, to: part.to } },
    costs: body.costs.filter((line) => homeOf(line, parts) === part),
    costsDone: true,
    ...(csr ? { csr: csrOf(csr, part, parts) } : {}),
  }
}

/** Funds are those of one usage period: what was seen and earned for the first says nothing of the next. */
function withoutFunds(body: CoOpBody): CoOpBody {
  const { earned: _earned, fundsSeen: _seen, ...answers } = body.answers
  return { ...body, answers, skipped: [...new Set([...body.skipped, 'earned', 'fundsSeen'])] }
}

/** How many usage periods a claim's dates touch, hence how many linked claims it becomes. */
export function periodsOf(body: CoOpBody): PeriodPart[] {
  const { dates } = body.answers
  return dates ? usagePeriodsBetween(dates.from, dates.to) : []
}

/**
 * Turns a finished draft into the claim that is prepared: one claim, or one linked claim per usage period when the
 * activity crosses 30 June or 31 December (funds are earned and used by fiscal half; overview page). The first keeps
 * the draft's id; `newIds` has one for each further period (a RangeError when it has fewer: a bug, not a mistake).
 * Versions are the caller's to raise.
 */
export function confirmClaim(
  claim: CoOpClaim,
  newIds: readonly string[],
  now: number,
  policy: Policy,
): Outcome<CoOpClaim[], 'questionsOpen' | 'locked'> {
  if (!statusAfter(claim.status, 'confirm')) return { ok: false, reason: 'locked' }
  const [open] = openQuestions(claim.body, policy)
  if (open) return { ok: false, reason: 'questionsOpen', params: { question: open.key } }
  const parts = periodsOf(claim.body)
  const ids = [claim.id, ...newIds].slice(0, parts.length)
  const first: CoOpClaim = { ...claim, status: 'preparing', updatedAt: now, body: { ...claim.body, policy: policy.id } }
  const further: CoOpClaim = { ...first, version: 1, createdAt: now, body: withoutFunds(first.body) }
  const value = parts.map((part, index): CoOpClaim => {
    const id = ids[index]
    if (id === undefined) throw new RangeError(`${parts.length} claims need as many ids`)
    const siblings = ids.filter((other) => other !== id)
    const made = index === 0 ? first : further
    return { ...made, id, body: { ...bodyOf(made.body, part, parts), siblings } }
  })
  return { ok: true, value }
}
