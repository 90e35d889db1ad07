import { formatAmount } from '../../rules/formatAmount'
import type { Formats } from './formats'

const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

// Read and written in UTC: a calendar date has no zone that could move it.
const midnight = (iso: string) => new Date(`${iso}T00:00:00Z`)

function bytesIn(locale: string, n: number): string {
  const step = n < 1 ? 0 : Math.min(Math.floor(Math.log2(n) / 10), steps.length - 1)
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: steps[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(n / 1024 ** step)
}

/**
 * The formats of a language.
 * @param locale BCP 47 tag: `en`, `de`, `fr`, `ko`, `pt-BR`, `zh-TW`. A RangeError on what is no tag, or no date: a bug.
 */
export function formatsFor(locale: string): Formats {
  const long = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  })
  const short = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' })
  const plain = new Intl.NumberFormat(locale)
  const days = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const either = new Intl.ListFormat(locale, { type: 'disjunction' })
  return {
    money: (minor, currency) => formatAmount({ minor, currency }, locale),
    date: (iso) => long.format(midnight(iso)),
    shortDate: (iso) => short.format(midnight(iso)),
    period: (from, to) => short.formatRange(midnight(from), midnight(to)),
    month: (iso) => month.format(midnight(iso)),
    year: (iso) => year.format(midnight(iso)),
    number: (n) => plain.format(n),
    list: (items) => list.format(items),
    either: (items) => either.format(items),
    days: (n) => days.format(n),
    bytes: (n) => bytesIn(locale, n),
  }
}
