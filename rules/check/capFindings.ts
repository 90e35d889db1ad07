import { type CapResult, caps } from '../caps'
import type { Finding } from '../findings'
import type { Params } from '../outcome'
import { findProgram } from '../policy/findProgram'
import type { CheckSubject } from './checkSubject'

function capParams({ cap, limit, claimed, currency }: CapResult): Params {
  const known = {
    kind: cap.kind,
    per: cap.per,
    limit,
    claimed,
    currency,
    percent: 'percent' in cap ? cap.percent : undefined,
  }
  return Object.fromEntries(
    Object.entries(known).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

function capFinding(result: CapResult): Finding[] {
  const common = { params: capParams(result), basis: result.cap.basis }
  const isCount = result.cap.kind === 'count'
  switch (result.state) {
    case 'over':
      return [
        isCount
          ? { code: 'tooManyAttendees', level: 'warning', question: 'attendees', ...common }
          : { code: 'capExceeded', level: 'warning', ...common },
      ]
    case 'other-currency':
      return [{ code: 'capOtherCurrency', level: 'info', ...common }]
    case 'needs-earned':
      return [{ code: 'capNeedsEarned', level: 'info', question: 'earned', ...common }]
    case 'not-countable':
      return [{ code: 'capNotCountable', level: 'info', question: 'attendees', ...common }]
    default:
      return []
  }
}

/** Earned funds below the program's threshold are paid as rebate; only comparable in the threshold's own currency. */
function thresholdFinding({ body, policy }: CheckSubject): Finding[] {
  const { program, earned } = body.answers
  const threshold = program && findProgram(policy, program).threshold
  if (!threshold || !earned || earned.currency !== threshold.currency || earned.minor >= threshold.minor) return []
  return [
    {
      code: 'belowThreshold',
      level: 'warning',
      params: { earned: earned.minor, threshold: threshold.minor, currency: threshold.currency },
      question: 'earned',
      basis: threshold.basis,
    },
  ]
}

/** Limits of the activity against what is claimed and what was earned. */
export function capFindings(subject: CheckSubject): Finding[] {
  return [...caps(subject.body, subject.policy).flatMap(capFinding), ...thresholdFinding(subject)]
}
