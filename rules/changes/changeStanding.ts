import { check } from '../check/check'
import type { CoOpClaim } from '../claim'
import { verdict } from '../findings'
import { readLine } from '../questions/readLine'
import { readDate } from '../readDate'
import type { Change, ChangeContext, ChangeOutcome } from './change'

type StandingChange = Extract<Change, { do: 'override' | 'packed' | 'submitted' | 'withdraw' }>

/** Blocking findings that no override has named yet. */
export function unansweredFindings(claim: CoOpClaim, context: Pick<ChangeContext, 'policy' | 'today'>): string[] {
  const named = new Set(claim.body.overrides.flatMap((override) => override.findings))
  const found = check(claim.body, context.policy, context.today)
  return found
    .filter((finding) => finding.level === 'blocking')
    .map((finding) => `${finding.code}:${finding.itemId ?? finding.question}`)
    .filter((key) => !named.has(key))
}

function override(claim: CoOpClaim, reason: string, context: ChangeContext): ChangeOutcome {
  const read = readLine(reason, 500)
  if (!read.ok) return read
  const entry = { reason: read.value, findings: unansweredFindings(claim, context), at: context.now, by: context.by }
  const body = { ...claim.body, overrides: [...claim.body.overrides, entry] }
  return {
    ok: true,
    value: {
      claim: { ...claim, body },
      events: [{ code: 'override', params: { reason: read.value, findings: entry.findings.length } }],
    },
  }
}

function packed(claim: CoOpClaim, change: Change & { do: 'packed' }, context: ChangeContext): ChangeOutcome {
  const { sha256, size, name } = change
  const body = { ...claim.body, package: { sha256, size, name, at: context.now, claimVersion: claim.version } }
  const found = verdict(check(claim.body, context.policy, context.today, context.lessons))
  return {
    ok: true,
    value: { claim: { ...claim, body }, events: [{ code: 'packed', params: { sha256, verdict: found } }] },
  }
}

/** The person submitted in Partner Center and says so: the claim locks, and Partner Center's status is as reported. */
function submitted(claim: CoOpClaim, change: Change & { do: 'submitted' }, context: ChangeContext): ChangeOutcome {
  const number = readLine(change.claimNumber, 60)
  if (!number.ok)
    return {
      ok: false,
      reason: number.reason === 'emptyText' ? 'claimNumberMissing' : number.reason,
      params: { ...number.params, question: 'claimNumber' },
    }
  const on = readDate(change.on, context)
  if (!on.ok) return { ...on, params: { ...on.params, question: 'submittedOn' } }
  if (on.value > context.today)
    return { ok: false, reason: 'submittedInFuture', params: { on: on.value, question: 'submittedOn' } }
  const report = { status: 'submitted' as const, on: on.value, at: context.now, by: context.by }
  const body = { ...claim.body, claimNumber: number.value, reports: [...claim.body.reports, report] }
  return {
    ok: true,
    value: {
      claim: { ...claim, body },
      events: [{ code: 'submitted', params: { claimNumber: number.value, on: on.value } }],
    },
  }
}

/** Changes where a claim stands; its status follows from the lifecycle. */
export function changeStanding(claim: CoOpClaim, change: StandingChange, context: ChangeContext): ChangeOutcome {
  switch (change.do) {
    case 'override':
      return override(claim, change.reason, context)
    case 'packed':
      return packed(claim, change, context)
    case 'submitted':
      return submitted(claim, change, context)
    case 'withdraw':
      return { ok: true, value: { claim, events: [{ code: 'withdrawn', params: {} }] } }
  }
}
