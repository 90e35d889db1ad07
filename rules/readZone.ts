import type { Outcome } from './outcome'
import { plainWords } from './policy/plainWords'
import { zoneNames } from './zoneNames'

/** Why a text is no time zone. `severalZones` has up to five of them in `params.zones`, with spaces in between. */
export type ZoneReason = 'notAZone' | 'severalZones'

/** "Seoul time", "time in Seoul", "Pacific Standard Time" name the place before or after. */
const placeIn = (words: string) =>
  words.replace(/^time (?:in|of) /, '').replace(/(?: standard| daylight)?(?: time(?: zone)?| zeit)$/, '')

const city = (zone: string) => plainWords(zone.slice(zone.lastIndexOf('/') + 1))

/**
 * The time zone (IANA) that somebody means: its own name in any spelling, a city of the list, or what people say
 * instead of it (`CET`, `Seoul time`, `Munich`). Taken only when it can be no other; else it is asked about.
 * @param zones the names there are, as Intl.supportedValuesOf('timeZone') lists them.
 */
export function readZone(text: string, zones: readonly string[]): Outcome<string, ZoneReason> {
  const words = plainWords(text.slice(0, 100))
  const place = placeIn(words)
  const ways = [
    zones.filter((zone) => plainWords(zone) === words),
    zones.filter((zone) => city(zone) === place),
    (Object.hasOwn(zoneNames, place) ? zoneNames[place] : undefined) ?? [],
    // The name that IANA uses now, of a place the list has under an older one: Asia/Kolkata.
    (Object.hasOwn(zoneNames, city(text)) ? zoneNames[city(text)] : undefined) ?? [],
  ]
  const [zone, ...others] = ways.find(({ length }) => length > 0) ?? []
  if (zone === undefined) return { ok: false, reason: 'notAZone' }
  if (others.length === 0) return { ok: true, value: zone }
  return { ok: false, reason: 'severalZones', params: { zones: [zone, ...others].slice(0, 5).join(' ') } }
}
