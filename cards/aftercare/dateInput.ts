import type { InputDate, InputId } from '../card'

/** A day that may be left out; a value that is no day is shown as none. */
export function dateInput(id: InputId, label: string, value: string | undefined): InputDate {
  const day = value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? { value } : {}
  return { type: 'Input.Date', id, label, ...day }
}
