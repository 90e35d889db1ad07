import type { Outcome } from '../outcome'
import { mostCsrHours } from './csr'

/** `notHours` is no number of hours, or has more than two decimals; `hoursAboveDay` is more than a day has. */
export type HoursReason = 'notHours' | 'hoursAboveDay'

const unit = '(?: ?(?:h|hrs?|hours?|std|stunden?|heures?|horas?|시간|小時|小时)\\.?)?'
const decimal = new RegExp(`^(\\d{1,4})(?:[.,](\\d{1,2}))?${unit}$`, 'u')
const clock = new RegExp(`^(\\d{1,4}):([0-5]\\d)${unit}$`, 'u')
const spelled = /^(\d{1,4}) ?(?:h|std\.?|시간|小時|小时) ?([0-5]?\d) ?(?:min\.?|m|분|分)?$/u

/** Minutes as hundredths of an hour, rounded half up: 20 minutes are 33. */
const hundredths = (minutes: number) => Math.floor((minutes * 100 + 30) / 60)

function read(text: string): number | undefined {
  const [, whole, fraction = ''] = decimal.exec(text) ?? []
  if (whole !== undefined) return Number(whole) * 100 + Number(fraction.padEnd(2, '0'))
  const [, hours, minutes] = clock.exec(text) ?? spelled.exec(text) ?? []
  return hours === undefined ? undefined : Number(hours) * 100 + hundredths(Number(minutes))
}

/**
 * Reads the hours somebody worked on one day, into hundredths: `7.5`, `7,5`, `7:30`, `7 h 30`, `7.5 hours`. A comma and a
 * point are both decimal: no day has a thousand hours.
 */
export function readHours(text: string): Outcome<number, HoursReason> {
  // Folding would make 72 of 7².
  if (text.length > 40 || /\p{No}/u.test(text)) return { ok: false, reason: 'notHours' }
  const folded = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  const value = read(folded)
  if (value === undefined || value === 0) return { ok: false, reason: 'notHours' }
  return value > mostCsrHours ? { ok: false, reason: 'hoursAboveDay' } : { ok: true, value }
}
