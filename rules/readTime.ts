import type { Outcome } from './outcome'

/** Why a text is no time of day. `ambiguousTime` has both readings, `params.morning` and `params.evening`, as `HH:MM`. */
export type TimeReason = 'notATime' | 'ambiguousTime'

const two = (n: number) => String(n).padStart(2, '0')

/** Brings how our languages write the time to `h:mm`, `h:`, `h`, with `am` or `pm` behind. */
const folded = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:오전|上午|午前) ?(.+)$/, '$1 am')
    .replace(/^(?:오후|下午|午後) ?(.+)$/, '$1 pm')
    .replace(/ ?([ap])\.? ?m\.?$/, ' $1m')
    .replace(/ ?(?:uhr|h|時|点|點|시) ?(?=\d| |$)/, ':')
    .replace(/(?<=:\d\d) ?(?:분|分)/, '')
    .replace(/ ?(?:o'?clock)$/, '')
    .replace(/^(\d\d?)\.(?=\d\d\b)/, '$1:')
    .replace(/^(\d\d)(?=\d\d$)/, '$1:')

/**
 * Reads a local time of day that somebody typed: `9:00`, `17.30`, `1730`, `5:30 pm`, `9 Uhr`, `18h30`, `오후 6시`.
 * With minutes and no am or pm it counts as written on a 24-hour clock; a bare 1 to 12 can mean two times and is asked
 * about. Gives `HH:MM`.
 */
export function readTime(text: string): Outcome<string, TimeReason> {
  const [, hours, minutes, half] = /^(\d\d?)(:(?:\d\d)?)?(?: (am|pm))?$/.exec(folded(text.slice(0, 40))) ?? []
  const hour = Number(hours)
  const minute = Number(minutes?.slice(1))
  // NaN, of no hours at all, is in no range.
  const inRange = half ? hour >= 1 && hour <= 12 : hour <= 23
  if (!inRange || minute > 59) return { ok: false, reason: 'notATime' }
  const at = (h: number) => `${two(h)}:${two(minute || 0)}`
  if (half) return { ok: true, value: at((hour % 12) + (half === 'pm' ? 12 : 0)) }
  if (minutes === undefined && hour >= 1 && hour <= 12)
    return { ok: false, reason: 'ambiguousTime', params: { morning: at(hour % 12), evening: at((hour % 12) + 12) } }
  return { ok: true, value: at(hour) }
}
