import { checklist } from '../checklist'
import type { CoOpBody } from '../claim'
import type { Finding } from '../findings'
import { findProgram } from '../policy/findProgram'
import type { FactKey } from '../policy/names'
import type { Policy } from '../policy/policyTypes'
import { type CheckSubject, inferredBasis, overviewBasis } from './checkSubject'

const handOffQuestions = ['partnerId', 'location'] as const

/** The facts on which it depends what evidence is needed. */
function decidingFacts(body: CoOpBody, policy: Policy): FactKey[] {
  const conditions = checklist(body, policy).flatMap(({ row }) => [
    row.appliesWhen,
    row.requiredWhen,
    row.notRequiredWhen,
  ])
  return [...new Set(conditions.flatMap((condition) => (condition ? [condition.fact] : [])))]
}

/** Whether the activity is one for the program, and whether all of it is known. */
function fitFindings({ body, activity }: CheckSubject): Finding[] {
  const { program } = body.answers
  const findings: Finding[] = []
  const params = { activity: activity.id }
  if (program && activity.excludedPrograms.includes(program))
    findings.push({
      code: 'programExcluded',
      level: 'blocking',
      params: { program, ...params },
      question: 'program',
      basis: activity.basis,
    })
  if (program && activity.hintPrograms && !activity.hintPrograms.includes(program))
    findings.push({
      code: 'programHint',
      level: 'warning',
      params: { program, ...params },
      question: 'program',
      basis: activity.basis,
    })
  if (activity.detail === 'name-only')
    findings.push({ code: 'nameOnly', level: 'warning', params, basis: activity.basis })
  return findings
}

/** What stands around the claim: the program's fit, funds, bank and tax, and values Partner Center will ask for. */
export function setUpFindings(subject: CheckSubject): Finding[] {
  const { body, policy } = subject
  const { program, fundsSeen, bankTax } = body.answers
  const findings = fitFindings(subject)
  if (fundsSeen !== 'yes')
    findings.push({
      code: 'fundsNotSeen',
      level: 'warning',
      params: { answer: fundsSeen ?? 'unsure' },
      question: 'fundsSeen',
      basis: program ? findProgram(policy, program).basis : inferredBasis,
    })
  if (bankTax !== 'yes')
    findings.push({ code: 'bankTaxOpen', level: 'warning', params: {}, question: 'bankTax', basis: overviewBasis })
  const open = [...handOffQuestions, ...decidingFacts(body, policy)].filter((key) => body.answers[key] === undefined)
  return [
    ...findings,
    ...open.map(
      (key): Finding => ({
        code: 'questionOpen',
        level: 'warning',
        params: { question: key },
        question: key,
        basis: inferredBasis,
      }),
    ),
  ]
}
