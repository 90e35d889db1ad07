import type { CalendarDate } from '../calendarDate'
import type { Outcome, Params } from '../outcome'
import { readLine } from '../questions/readLine'
import { readDate } from '../readDate'
import type { Reason } from '../reasons'
import { type Csr, csrLengths } from './csr'

export const csrSignerFields = ['name', 'role', 'signedOn'] as const
export type CsrSignerField = (typeof csrSignerFields)[number]

/** Who signs as it was entered; the day may stay empty, and is then left blank for the pen. */
export type CsrSignerTyped = Record<CsrSignerField, string>

export interface CsrSignerProblem {
  field: CsrSignerField
  reason: Reason
  params: Params
}

export type CsrSignerRead =
  | { ok: true; value: Pick<Csr, 'signer' | 'signedOn'> }
  | { ok: false; problems: CsrSignerProblem[] }

/** A day of the signature, not one to come: nobody can have signed then. */
function readSignedOn(text: string, today: CalendarDate): Outcome<CalendarDate | undefined, Reason> {
  if (text.trim() === '') return { ok: true, value: undefined }
  const read = readDate(text, { today })
  if (read.ok && read.value > today) return { ok: false, reason: 'signedInFuture' }
  return read
}

/** Reads who signs. All empty takes the signer out again; a name needs a role. */
export function readCsrSigner(typed: CsrSignerTyped, { today }: { today: CalendarDate }): CsrSignerRead {
  if (csrSignerFields.every((field) => typed[field].trim() === '')) return { ok: true, value: {} }
  const name = readLine(typed.name, csrLengths.person)
  const role = readLine(typed.role, csrLengths.role)
  const signedOn = readSignedOn(typed.signedOn, today)
  if (name.ok && role.ok && signedOn.ok) {
    const day = signedOn.value ? { signedOn: signedOn.value } : {}
    return { ok: true, value: { signer: { name: name.value, role: role.value }, ...day } }
  }
  const readings = { name, role, signedOn }
  const problems = csrSignerFields.flatMap((field) => {
    const read = readings[field]
    return read.ok ? [] : [{ field, reason: read.reason, params: read.params ?? {} }]
  })
  return { ok: false, problems }
}
