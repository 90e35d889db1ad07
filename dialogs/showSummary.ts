import { capSentence } from '../cards/capSentence'
import { itemAsk } from '../cards/itemAsk'
import { itemName } from '../cards/itemName'
import { type SummaryCardData, type SummaryLine, summaryCard } from '../cards/summaryCard'
import { caps } from '../rules/caps'
import { check } from '../rules/check/check'
import { checklist } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import { periodsOf } from '../rules/confirmClaim'
import { claimBy, claimTarget, lastWorkingDayUpTo, runItBy } from '../rules/deadlines'
import type { FindingCode } from '../rules/findings'
import { findActivity } from '../rules/policy/findActivity'
import { findProgram } from '../rules/policy/findProgram'
import type { NoteCode } from '../rules/policy/names'
import { questions } from '../rules/questions/questions'
import { type Session, show } from './session'
import { valueInWords } from './valueInWords'

/** Every answer as a line that can be changed on its own, then the costs. */
export function answerLines(session: Session, claim: CoOpClaim): SummaryLine[] {
  const { text, claims } = session
  const policy = claims.policyOf(claim)
  const answered = questions
    .filter(
      (question) => question.step !== 'cost' && question.step !== 'more-costs' && question.applies(claim.body, policy),
    )
    .map((question) => ({
      question: question.key,
      label: text.questions[question.key].short,
      value: valueInWords(session, question, claim) || text.say.openAnswer,
    }))
  const costs = claim.body.costs.map((line, index) => ({
    costId: line.id,
    label: text.say.costLabel(text.formats.number(index + 1)),
    value: text.say.costLine(
      line.payee,
      line.what,
      text.formats.money(line.gross, line.currency),
      text.formats.money(line.claimed, line.currency),
    ),
  }))
  return [...answered, ...costs]
}

/** Remarks worth reading before confirming; what is merely not there yet is the checklist's to say. */
const early: readonly FindingCode[] = [
  'programExcluded',
  'programHint',
  'nameOnly',
  'fundsNotSeen',
  'bankTaxOpen',
  'belowThreshold',
  'expenseExcluded',
  'expenseNotListed',
  'approvalAfterStart',
  'windowNotOpen',
  'pastDeadline',
  'costOutsideActivity',
]

const notesOf = ({ catalogue }: Session['text'], codes: readonly NoteCode[] = []) =>
  codes.map((code) => catalogue.policyNotes[code])

function periods({ claims, turn }: Session, claim: CoOpClaim): SummaryCardData['periods'] {
  return periodsOf(claim.body).map(({ usage }) => ({
    ...usage,
    runItBy: runItBy(usage),
    claimBy: claimBy(usage),
    lastWorkingDay: lastWorkingDayUpTo(claimBy(usage), claims.holidays),
    ...(claimTarget(usage) < turn.today ? {} : { target: claimTarget(usage) }),
  }))
}

/** Shows everything answered, each value to be changed alone; a draft can be confirmed from it. */
export function showSummary(session: Session, claim: CoOpClaim): void {
  const { ctx, text, claims, turn } = session
  const policy = claims.policyOf(claim)
  const biting = caps(claim.body, policy).filter((result) => result.state !== 'within')
  const remarks = check(claim.body, policy, turn.today).filter(({ code }) => early.includes(code))
  const { answers } = claim.body
  const program = answers.program && findProgram(policy, answers.program)
  const activity = answers.activity && findActivity(policy, answers.activity)
  const card = summaryCard(ctx, {
    claim,
    lines: answerLines(session, claim),
    periods: periods(session, claim),
    caps: biting.map(({ cap }) => capSentence(text, cap)),
    evidence: checklist(claim.body, policy)
      .filter((item) => item.need !== 'optional')
      .map((item) => ({ name: itemName(text, item), why: itemAsk(text, item) })),
    remarks: [
      ...remarks.map((finding) => text.findings[finding.code](finding.params)),
      ...notesOf(text, program?.notes),
    ],
    notes: notesOf(text, activity?.notes),
  })
  // A made claim is corrected on a card of its own: its checklist stays where it is.
  show(session, card, { face: 'question', claimId: claim.id, inPlace: claim.status === 'draft' })
}
