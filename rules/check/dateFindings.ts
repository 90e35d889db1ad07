import { claimBy, claimWindowOpens } from '../deadlines'
import type { Finding } from '../findings'
import { type CheckSubject, inferredBasis, overviewBasis } from './checkSubject'

function approvals({ body, activity, dates }: CheckSubject): Finding[] {
  const start = dates.from
  const keys = (['preApprovedOn', 'finalApprovedOn'] as const).filter((key) => activity.asks.includes(key))
  return keys.flatMap((key): Finding[] => {
    const on = body.answers[key]
    if (on === undefined)
      return [
        { code: 'questionOpen', level: 'warning', params: { question: key }, question: key, basis: activity.basis },
      ]
    if (on < start) return []
    return [
      {
        code: 'approvalAfterStart',
        level: 'blocking',
        params: { question: key, on, start },
        question: key,
        basis: activity.basis,
      },
    ]
  })
}

/** The calendar: window not yet open and deadline passed warn only, an approval has to come before the activity runs. */
export function dateFindings(subject: CheckSubject): Finding[] {
  const { period, today, dates } = subject
  const opens = claimWindowOpens(period)
  const deadline = claimBy(period)
  const findings: Finding[] = []
  if (today < opens) findings.push({ code: 'windowNotOpen', level: 'warning', params: { opens }, basis: inferredBasis })
  if (today > deadline)
    findings.push({ code: 'pastDeadline', level: 'warning', params: { deadline }, basis: overviewBasis })
  if (dates.to >= today)
    findings.push({
      code: 'activityNotOver',
      level: 'warning',
      params: { ends: dates.to },
      question: 'dates',
      basis: inferredBasis,
    })
  return [...findings, ...approvals(subject)]
}
