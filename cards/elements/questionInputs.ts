import type { Question, QuestionInput } from '../../rules/question'
import type { CardElement, CardInput, InputDate, InputId } from '../card'
import type { CardContext } from '../cardContext'
import { optionWords } from '../text/optionWords'
import { line } from './line'
import { problem } from './problem'
import { textInput } from './textInput'

/** One question of a form. `given` and `ends` are what stands in it: a text, or the two ends of a range. */
export interface AskedQuestion {
  question: Question
  input: QuestionInput
  current: string
}

interface Shown extends AskedQuestion {
  /** The only question of its card, so the card asks it as its heading. */
  alone: boolean
  required: boolean
  typed: Record<string, string>
}

const isoDates = (text: string) => text.match(/\d{4}-\d{2}-\d{2}/g) ?? []

function labelOf(ctx: CardContext, { question, input, alone }: Shown): string {
  const words = ctx.text.questions[question.key]
  const label = !alone && (input.kind === 'choice' || input.kind === 'choices') ? words.label : words.short
  return question.optional ? ctx.text.cards.optional(label) : label
}

function requirement(ctx: CardContext, { question, required }: Shown) {
  const { cards, questions } = ctx.text
  return required
    ? ({ isRequired: true, errorMessage: cards.missingInput(questions[question.key].short) } as const)
    : {}
}

function choiceInput(ctx: CardContext, shown: Shown, options: readonly string[], several: boolean): CardInput {
  const { key } = shown.question
  const expanded = several || key === 'activity' || options.length <= (shown.alone ? 6 : 3)
  const titleOf = (code: string) => {
    const { title, examples } = optionWords(ctx.text, key, code)
    return expanded && !several && examples ? ctx.text.cards.labelled(title, examples) : title
  }
  const given = shown.typed[key] ?? shown.current
  const chosen = given.split(',').every((code) => options.includes(code)) ? given : undefined
  return {
    type: 'Input.ChoiceSet',
    id: `in.${key}`,
    label: labelOf(ctx, shown),
    style: expanded ? 'expanded' : 'compact',
    wrap: true,
    ...(several ? { isMultiSelect: true } : {}),
    ...(expanded ? {} : { placeholder: ctx.text.cards.choose }),
    ...(chosen ? { value: chosen } : {}),
    ...requirement(ctx, shown),
    choices: options.map((code) => ({ title: titleOf(code), value: code })),
  }
}

function dateInput(ctx: CardContext, shown: Shown, id: InputId, label: string, value: string | undefined): InputDate {
  return { type: 'Input.Date', id, label, ...(value ? { value } : {}), ...requirement(ctx, shown) }
}

function dateInputs(ctx: CardContext, shown: Shown): CardInput[] {
  const { key } = shown.question
  const { from, to } = ctx.text.cards.question
  const [first, ...more] = isoDates(shown.typed[key] ?? shown.current)
  const start = isoDates(shown.typed[`${key}.from`] ?? '')[0] ?? first
  const end = isoDates(shown.typed[`${key}.to`] ?? '')[0] ?? more.at(-1) ?? first
  const label = labelOf(ctx, shown)
  return [
    dateInput(ctx, shown, `in.${key}.from`, from(label), start),
    dateInput(ctx, shown, `in.${key}.to`, to(label), end),
  ]
}

function writtenInput(ctx: CardContext, shown: Shown, maxLength: number, multiline: boolean): CardInput {
  const { key } = shown.question
  const { short, placeholder } = ctx.text.questions[key]
  const example = shown.input.kind === 'money' ? ctx.text.cards.question.moneyExample : undefined
  return textInput(ctx, `in.${key}`, short, {
    value: shown.typed[key] ?? shown.current,
    placeholder: placeholder ?? example,
    maxLength,
    multiline,
    required: shown.required,
  })
}

function inputsOf(ctx: CardContext, shown: Shown): CardInput[] {
  const { input, question } = shown
  switch (input.kind) {
    case 'choice':
      return [choiceInput(ctx, shown, input.options, false)]
    case 'choices':
      return [choiceInput(ctx, shown, input.options, true)]
    case 'date':
      return [
        dateInput(
          ctx,
          shown,
          `in.${question.key}`,
          labelOf(ctx, shown),
          isoDates(shown.typed[question.key] ?? shown.current)[0],
        ),
      ]
    case 'dates':
      return dateInputs(ctx, shown)
    case 'text':
      return [writtenInput(ctx, shown, input.maxLength, input.multiline ?? false)]
    default:
      return [writtenInput(ctx, shown, 40, false)]
  }
}

/**
 * What a form shows for one question: what was wrong with the last answer, the input (two for a range of dates, with
 * `.from` and `.to` after the key), and a hint. `typed` holds refused inputs by their id, shown back.
 */
export function questionInputs(ctx: CardContext, shown: Shown, wrong: string | undefined): CardElement[] {
  const { hint } = ctx.text.questions[shown.question.key]
  const hintLine = hint && !shown.alone ? [line(hint, { isSubtle: true, size: 'small', spacing: 'small' })] : []
  return [...problem(ctx, wrong), ...inputsOf(ctx, shown), ...hintLine]
}
