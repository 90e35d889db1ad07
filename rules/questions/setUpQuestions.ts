import type { CoOpBody } from '../claim'
import type { Outcome } from '../outcome'
import { findActivity } from '../policy/findActivity'
import { findProgram } from '../policy/findProgram'
import { activityIds, programIds } from '../policy/names'
import type { Question, ReadContext } from '../question'
import { answerWith } from './answerWith'
import { readChoice } from './readChoice'

const yesNoUnsure = ['yes', 'no', 'unsure'] as const
const categories = ['demand-generation', 'market-development', 'partner-readiness'] as const

const setUpQuestion = (key: 'fundsSeen' | 'bankTax'): Question => ({
  key,
  step: 'set-up',
  optional: true,
  applies: () => true,
  answered: (body) => body.answers[key] !== undefined,
  current: (body) => body.answers[key] ?? '',
  input: () => ({ kind: 'choice', options: yesNoUnsure }),
  read: (input, body, context) => {
    const read = readChoice(input, key, yesNoUnsure, context)
    return read.ok ? { ok: true, value: answerWith(body, { [key]: read.value }) } : read
  },
})

/** Programs that are claimed another way are refused at once, with the reason why. */
const program: Question = {
  key: 'program',
  step: 'program',
  applies: () => true,
  answered: (body) => body.answers.program !== undefined,
  current: (body) => body.answers.program ?? '',
  input: () => ({ kind: 'choice', options: programIds }),
  read: (input, body, context) => {
    const read = readChoice(input, 'program', programIds, context)
    if (!read.ok) return read
    const { route } = findProgram(context.policy, read.value)
    if (route === 'ended') return { ok: false, reason: 'programEnded', params: { program: read.value } }
    if (route !== 'co-op') return { ok: false, reason: 'programIsCpor', params: { program: read.value } }
    return { ok: true, value: answerWith(body, { program: read.value }) }
  },
}

function readActivity(input: string, body: CoOpBody, context: ReadContext): Outcome<CoOpBody> {
  const read = readChoice(input, 'activity', activityIds, context)
  if (!read.ok) return read
  const { category } = findActivity(context.policy, read.value)
  return { ok: true, value: answerWith(body, { activity: read.value, category }) }
}

const category: Question = {
  key: 'category',
  step: 'category',
  applies: () => true,
  answered: (body) => body.answers.category !== undefined,
  current: (body) => body.answers.category ?? '',
  input: () => ({ kind: 'choice', options: categories }),
  read: (input, body, context) => {
    const read = readChoice(input, 'category', categories, context)
    // Whoever names the activity itself has answered both.
    if (!read.ok) return readActivity(input, body, context)
    const same = body.answers.category === read.value
    return {
      ok: true,
      value: answerWith(body, { category: read.value, activity: same ? body.answers.activity : undefined }),
    }
  },
}

const activity: Question = {
  key: 'activity',
  step: 'activity',
  applies: () => true,
  answered: (body) => body.answers.activity !== undefined,
  current: (body) => body.answers.activity ?? '',
  input: (body, policy) => ({
    kind: 'choice',
    options: policy.activities
      .filter((row) => body.answers.category === undefined || row.category === body.answers.category)
      .map((row) => row.id),
  }),
  read: readActivity,
}

/** What is asked before the facts of the activity, in order. */
export const setUpQuestions: readonly Question[] = [
  program,
  setUpQuestion('fundsSeen'),
  setUpQuestion('bankTax'),
  category,
  activity,
]
