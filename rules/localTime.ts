import { tzOffset } from '@date-fns/tz'

/** What the clocks of an IANA zone show at an instant (epoch ms): `HH:MM`. A zone that does not exist is a RangeError. */
export function localTime(nowMs: number, zone: string): string {
  const wall = nowMs + Math.round(tzOffset(zone, new Date(nowMs)) * 60_000)
  return new Date(wall).toISOString().slice(11, 16)
}
