import { z } from 'zod'
import { calendarDate } from '../../rules/calendarDate'
import { jsonIsSafe } from '../teams/jsonIsSafe'
import type { FieldError, Problem } from './problemDetails'

/** The body of a call: the reviewer's words, and which claim they are about. */
export type Report = z.infer<typeof report>

const deepest = 4
const mostErrors = 20
const longestName = 100

const oneLine = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(60, 'at most 60 characters')
  .refine((text) => !/\p{Cc}|\p{Surrogate}/u.test(text), 'one line of text')

const report = z
  .strictObject({
    claimNumber: oneLine.optional(),
    claimId: z
      .string()
      .regex(/^[\w-]{1,64}$/, 'the id of a claim as this API gave it')
      .optional(),
    text: z
      .string()
      .max(8000, 'at most 8000 characters')
      .refine((text) => text.trim() !== '', 'must not be empty')
      // No database keeps these.
      .refine((text) => !text.includes('\0') && !/\p{Surrogate}/u.test(text), 'text in Unicode, without U+0000'),
    kind: z.enum(['review', 'originals'], 'review or originals').optional(),
    receivedOn: calendarDate.optional(),
    dueOn: calendarDate.optional(),
    reference: oneLine.optional(),
  })
  .refine(({ claimNumber, claimId }) => (claimNumber === undefined) !== (claimId === undefined), {
    error: 'exactly one of claimNumber and claimId',
  })
  .refine(({ receivedOn, dueOn }) => !receivedOn || !dueOn || receivedOn <= dueOn, {
    error: 'not before receivedOn',
    path: ['dueOn'],
  })

/** RFC 6901. */
const pointerTo = (name: string) => `/${name.slice(0, longestName).replaceAll('~', '~0').replaceAll('/', '~1')}`

function errorsOf(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => ({ pointer: pointerTo(name), detail: 'not a field of this API' }))
  return [{ pointer: issue.path.map((name) => pointerTo(String(name))).join(''), detail: issue.message }]
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** Reads a body in UTF-8; what is wrong with it is said field by field, without repeating a value. */
export function readReport(bytes: Buffer): { ok: true; value: Report } | { ok: false; problem: Problem } {
  const given = parse(bytes)
  if (given === undefined || !jsonIsSafe(given, deepest)) return { ok: false, problem: { code: 'notJson' } }
  const read = report.safeParse(given)
  if (read.success) return { ok: true, value: read.data }
  const errors = read.error.issues.flatMap(errorsOf).slice(0, mostErrors)
  return { ok: false, problem: { code: 'invalid', errors } }
}
