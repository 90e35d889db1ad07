import type { Outcome } from './outcome'

const most = 10
const furthest = 120

// What may stand between numbers of days in our languages. "2 weeks" is not read as two days.
const around = new Set('and und et e y day days tag tage tagen jour jours dia dias before 일 日 天 d'.split(' '))

/**
 * Reads how many days before a deadline somebody wants to be reminded: `30, 7, 1`, `14 and 3 days`. At most ten numbers
 * from 0 to 120, the source of both limits being rules/reminders/preferences.ts. Gives them once each, the largest first.
 */
export function readReminderDays(text: string): Outcome<number[], 'notReminderDays'> {
  const words = text
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,;、&/]+|(?<=\d)(?=\p{L})/u)
    .filter((word) => word !== '' && !around.has(word))
  const days = [...new Set(words.map((word) => (/^\d{1,3}$/.test(word) ? Number(word) : Number.NaN)))]
  const fits = days.length > 0 && days.length <= most && days.every((n) => n <= furthest)
  if (!fits) return { ok: false, reason: 'notReminderDays' }
  return { ok: true, value: days.sort((one, other) => other - one) }
}
