import type { Answers, CoOpBody } from '../claim'
import type { Outcome } from '../outcome'
import { findActivity } from '../policy/findActivity'
import type { FactKey } from '../policy/names'
import type { Policy } from '../policy/policyTypes'
import type { Question, QuestionInput, ReadContext } from '../question'
import { readDate } from '../readDate'
import { readDateRange } from '../readDateRange'
import { readMoney } from '../readMoney'
import { answerWith } from './answerWith'
import { asksOf } from './asksOf'
import { moneyText } from './moneyText'
import { readChoice } from './readChoice'
import { readChoices } from './readChoices'
import { readCount } from './readCount'
import { readLine } from './readLine'

type Key = Exclude<keyof Answers, 'program' | 'fundsSeen' | 'bankTax' | 'category' | 'activity'>

/** How one fact is entered, read and shown; `value` is its stored form. */
interface Fact<K extends Key> {
  key: K
  optional?: boolean
  always?: boolean
  input: (body: CoOpBody, policy: Policy) => QuestionInput
  read: (input: string, context: ReadContext, body: CoOpBody) => Outcome<NonNullable<Answers[K]>>
  show?: (value: NonNullable<Answers[K]>) => string
}

function fact<K extends Key>({ key, optional, always, input, read, show = String }: Fact<K>): Question {
  return {
    key,
    step: 'facts',
    ...(optional ? { optional } : {}),
    applies: (body, policy) => Boolean(always) || asksOf(body, policy).has(key as FactKey),
    answered: (body) => body.answers[key] !== undefined,
    current: (body) => {
      const value = body.answers[key]
      return value === undefined ? '' : show(value as NonNullable<Answers[K]>)
    },
    input,
    read: (text, body, context) => {
      const value = read(text, context, body)
      return value.ok ? { ok: true, value: answerWith(body, { [key]: value.value }) } : value
    },
  }
}

const line = (
  key: 'title' | 'partnerId' | 'location' | 'venue' | 'unitModel' | 'unitSerials' | 'unitRecipient',
  max: number,
  more: { optional?: boolean; always?: boolean },
) => fact({ key, ...more, input: () => ({ kind: 'text', maxLength: max }), read: (input) => readLine(input, max) })

const yesNo = (key: 'seo' | 'coreShown' | 'airfare') =>
  fact({
    key,
    optional: true,
    input: () => ({ kind: 'choice', options: ['yes', 'no'] }),
    read: (input, context) => {
      const read = readChoice(input, key, ['yes', 'no'], context)
      return read.ok ? { ok: true, value: read.value === 'yes' } : read
    },
    show: (value) => (value ? 'yes' : 'no'),
  })

const oneOf = <K extends 'demoUnit' | 'training'>(key: K, options: readonly NonNullable<Answers[K]>[]) =>
  fact({
    key,
    optional: true,
    input: () => ({ kind: 'choice', options }),
    read: (input, context) => readChoice(input, key, options, context) as Outcome<NonNullable<Answers[K]>>,
  })

const count = (key: 'attendees' | 'unitQuantity') =>
  fact({ key, optional: true, input: () => ({ kind: 'count' }), read: (input) => readCount(input, 1, 10_000) })

const day = (key: 'unitDeliveredOn' | 'preApprovedOn' | 'finalApprovedOn') =>
  fact({ key, optional: true, input: () => ({ kind: 'date' }), read: (input, context) => readDate(input, context) })

const componentsOf = (body: CoOpBody, policy: Policy) =>
  body.answers.activity ? (findActivity(policy, body.answers.activity).components ?? []) : []

/** Facts of the activity, in the order they are asked; which apply is the catalogue's to say. */
export const factQuestions: readonly Question[] = [
  line('title', 120, { always: true }),
  fact({
    key: 'dates',
    always: true,
    input: () => ({ kind: 'dates' }),
    read: (input, context) => readDateRange(input, context),
    show: ({ from, to }) => `${from} to ${to}`,
  }),
  line('venue', 120, { always: true, optional: true }),
  line('partnerId', 40, { always: true, optional: true }),
  line('location', 120, { always: true, optional: true }),
  fact({
    key: 'components',
    input: (body, policy) => ({ kind: 'choices', options: componentsOf(body, policy) }),
    read: (input, context, body) => readChoices(input, 'components', componentsOf(body, context.policy), context),
    show: (value) => value.join(','),
  }),
  yesNo('seo'),
  fact({
    key: 'channels',
    optional: true,
    input: () => ({ kind: 'choices', options: ['mail', 'email', 'sms'] }),
    read: (input, context) => readChoices(input, 'channels', ['mail', 'email', 'sms'] as const, context),
    show: (value) => value.join(','),
  }),
  yesNo('coreShown'),
  yesNo('airfare'),
  count('attendees'),
  oneOf('demoUnit', ['in-house', 'third-party']),
  line('unitModel', 120, { optional: true }),
  line('unitSerials', 500, { optional: true }),
  count('unitQuantity'),
  line('unitRecipient', 120, { optional: true }),
  day('unitDeliveredOn'),
  oneOf('training', ['course', 'exam', 'mctRenewal']),
  day('preApprovedOn'),
  day('finalApprovedOn'),
  fact({
    key: 'earned',
    optional: true,
    input: () => ({ kind: 'money' }),
    read: (input, _context, body) => readMoney(input, body.answers.earned?.currency ?? body.costs[0]?.currency),
    show: moneyText,
  }),
]
