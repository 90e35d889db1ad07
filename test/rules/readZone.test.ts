import { tzOffset } from '@date-fns/tz'
import { readZone } from '../../rules/readZone'
import { zoneNames } from '../../rules/zoneNames'

const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC']

test('every zone is understood by its own name', () => {
  expect(zones.filter((zone) => readZone(zone, zones).ok === false)).toEqual([])
  const others = zones.map((zone) => readZone(zone.toLowerCase().replace('_', ' '), zones))
  expect(others).toEqual(zones.map((value) => ({ ok: true, value })))
})

test.each([
  ['Berlin', 'Europe/Berlin'],
  ['  europe / berlin ', 'Europe/Berlin'],
  ['SEOUL', 'Asia/Seoul'],
  ['Seoul time', 'Asia/Seoul'],
  ['time in São Paulo', 'America/Sao_Paulo'],
  ['New York', 'America/New_York'],
  ['Korea', 'Asia/Seoul'],
  ['Korea Standard Time', 'Asia/Seoul'],
  ['KST', 'Asia/Seoul'],
  ['München', 'Europe/Berlin'],
  ['utc', 'UTC'],
  ['Asia/Kolkata', 'Asia/Calcutta'],
  ['Europe/Kyiv', 'Europe/Kiev'],
  ['Mumbai', 'Asia/Calcutta'],
])('"%s" is %s', (text, value) => {
  expect(readZone(text, zones)).toEqual({ ok: true, value })
})

test.each([
  ['CET', 'Europe/Berlin Europe/Paris Europe/Madrid Europe/Rome'],
  ['Pacific Standard Time', 'America/Los_Angeles America/Vancouver'],
  ['ist', 'Asia/Calcutta Europe/Dublin Asia/Jerusalem Europe/Istanbul'],
])('"%s" is used in several zones, so it is asked about', (text, some) => {
  expect(readZone(text, zones)).toEqual({ ok: false, reason: 'severalZones', params: { zones: some } })
})

test.each(['', 'here', '+09:00', 'UTC+9', 'Mars/Olympus', 'constructor', 'x'.repeat(5000)])(
  '"%.20s" is no zone',
  (text) => {
    expect(readZone(text, zones)).toEqual({ ok: false, reason: 'notAZone' })
  },
)

test('what people say instead leads to zones that exist', () => {
  const named = Object.values(zoneNames).flat()
  expect(named.filter((zone) => Number.isNaN(tzOffset(zone, new Date(0))))).toEqual([])
  expect(named.filter((zone) => !zones.includes(zone))).toEqual([])
})
