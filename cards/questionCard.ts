import { seenOf } from '../rules/changes/seenOf'
import type { CoOpClaim } from '../rules/claim'
import type { QuestionKey, QuestionStep } from '../rules/questionKeys'
import type { Card, CardButton, CardElement } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { costCorrection } from './costCorrection'
import { costList } from './costList'
import { costsPageButton } from './costs/costsPageButton'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { problem } from './elements/problem'
import { type AskedQuestion, questionInputs } from './elements/questionInputs'
import { showCard } from './elements/showCard'
import { enteredCostId } from './enteredCostId'

export interface QuestionCardData {
  claim: CoOpClaim
  step: QuestionStep
  questions: readonly AskedQuestion[]
  /** Question key → what is wrong with the answer given. */
  problems: Record<string, string>
  /** Refused inputs by id (without prefix), shown back. */
  typed: Record<string, string>
  soFar: readonly { label: string; value: string }[]
  canGoBack: QuestionKey | undefined
  intro?: string
}

function soFarButton(ctx: CardContext, soFar: QuestionCardData['soFar']): CardButton[] {
  if (soFar.length === 0) return []
  const { text } = ctx
  const facts = soFar.slice(-24).map(({ label, value }) => ({ title: plain(label, 50), value: plain(value, 80) }))
  return [showCard(text.cards.buttons.soFar(text.formats.number(soFar.length)), [{ type: 'FactSet', facts }])]
}

const valuesOf = (questions: readonly AskedQuestion[]) =>
  Object.fromEntries(questions.map(({ question, current }) => [question.key, current]))

function buttonsOf(ctx: CardContext, data: QuestionCardData): CardButton[] {
  const { claim, step, canGoBack, soFar, questions } = data
  const { buttons } = ctx.text.cards
  const asks = questions.map(({ question }) => question.key)
  const of = step === 'cost' ? { costId: enteredCostId(claim.body) } : {}
  // A cost belongs to who enters it: its line is told apart by its id, and more is asked by what comes next.
  const shown = step === 'cost' || step === 'more-costs' ? {} : { seen: seenOf(valuesOf(questions)) }
  const back = { verb: 'claim.edit', claimId: claim.id, question: canGoBack } as const
  return [
    button(
      ctx,
      buttons.continue,
      { verb: 'claim.answer', claimId: claim.id, step, asks, ...of, ...shown },
      { style: 'positive' },
    ),
    ...(canGoBack ? [button(ctx, buttons.back, back, { associatedInputs: 'none' })] : []),
    ...(step === 'cost' || step === 'more-costs' ? costsPageButton(ctx, claim.id) : []),
    ...soFarButton(ctx, soFar),
  ]
}

function titleOf(ctx: CardContext, { claim, step, questions, intro }: QuestionCardData): CardElement[] {
  const only = questions.length === 1 ? questions[0]?.question.key : undefined
  const words = only && ctx.text.questions[only]
  const started = claim.body.answers.activity !== undefined || claim.body.answers.title !== undefined
  return [
    ...(started ? [line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' })] : []),
    heading(words ? words.label : ctx.text.cards.question.title[step]),
    ...(words?.hint ? [line(words.hint, { isSubtle: true })] : []),
    ...(words ? [] : [line(ctx.text.cards.question.needed, { isSubtle: true })]),
    ...(intro ? [line(plain(intro, 400))] : []),
  ]
}

/** One form with the questions of a step. What the person typed wrongly stands in it again, with what is wrong. */
export function questionCard(ctx: CardContext, data: QuestionCardData): Card {
  const { claim, step, questions, problems, typed } = data
  const asked = new Set<string>(questions.map(({ question }) => question.key))
  const elsewhere = Object.entries(problems)
    .filter(([key]) => !asked.has(key))
    .slice(0, 3)
  const body = [
    ...titleOf(ctx, data),
    ...elsewhere.flatMap(([, sentence]) => problem(ctx, sentence)),
    ...(step === 'more-costs' ? costList(ctx, claim.body.costs) : []),
    ...questions.flatMap((shown) => {
      const { key, optional } = shown.question
      // A required input would keep the buttons that correct a cost from being pressed.
      const required = !optional && step !== 'more-costs'
      return questionInputs(ctx, { ...shown, typed, required, alone: questions.length === 1 }, problems[key])
    }),
    ...(step === 'more-costs' ? costCorrection(ctx, claim) : []),
    line(ctx.text.cards.question.savedAsYouGo, { isSubtle: true, size: 'small' }),
  ]
  return adaptiveCard(ctx, body, buttonsOf(ctx, data))
}
