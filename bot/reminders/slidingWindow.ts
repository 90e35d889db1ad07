import { RoundTrips } from './roundTrips'

/** A message on its way. Times in ms of a clock that is never set. */
export interface Departure {
  startedAt?: number
  endedAt?: number
}

const windowMs = 1000
/** For what cannot be measured: the grain of clocks, and the time from a decision to the first byte. */
const marginMs = 2
/** Of the even distance between two messages, so much is kept at least: no bursts, yet a late one can be made up for. */
const evenness = 0.9
/** So many times the rate may await their answers, so that a slow connector does not slow the pace. */
const inFlight = 2
const slowedTo = 0.8
/** One message a second more after this long without a complaint. */
const recoverMs = 20_000

/**
 * When the next message may leave, so that never more than `rate` of them *arrive* in any second, however much the
 * network delays each. Of `rate` + 1 in a row one pair is then a second apart on arrival: a message leaves only once
 * so many earlier ones have arrived a second ago that fewer than `rate` are left. How late one arrived is not known,
 * but no later than its round trip was longer than the shortest.
 */
export class SlidingWindow {
  private departures: Departure[] = []
  private readonly trips = new RoundTrips()
  private rate: number
  private grantedAt = Number.NEGATIVE_INFINITY
  private changedAt = Number.NEGATIVE_INFINITY

  constructor(private readonly most: number) {
    this.rate = most
  }

  /** Messages a second at present. */
  get pace(): number {
    return this.rate
  }

  /** The first instant from `now` on, as far as is known; Infinity while it hangs on an answer. */
  freeAt(now: number): number {
    this.recover(now)
    const open = this.departures.filter(({ endedAt }) => endedAt === undefined).length
    if (open >= inFlight * this.rate) return Number.POSITIVE_INFINITY
    const spaced = Math.max(now, this.grantedAt + (windowMs / this.rate) * evenness)
    return Math.max(spaced, this.roomAt(this.departures, now))
  }

  /** From when on fewer than `rate` of these may still share a second with one that leaves then. */
  private roomAt(departures: readonly Departure[], now: number): number {
    const rests = departures.map((one) => this.countsUntil(one, now)).filter((until) => until > now)
    const full = rests.length - this.rate
    return full < 0 ? now : (rests.sort((a, b) => a - b)[full] ?? now)
  }

  /** When one that was let through may start, from `now` on: it is looked at once more, with what is known by then. */
  startAt(departure: Departure, now: number): number {
    const own = this.departures.indexOf(departure)
    const others = this.departures.filter((one, at) => one !== departure && (at < own || one.startedAt !== undefined))
    return this.roomAt(others, now)
  }

  /** Lets one through at `now`: to be made ready, and to leave no earlier than `startAt`. */
  take(now: number): Departure {
    this.grantedAt = now
    this.departures = this.departures.filter((one) => one.endedAt === undefined || this.countsUntil(one, now) > now)
    const departure = {}
    this.departures.push(departure)
    return departure
  }

  /** It did not leave after all. */
  giveBack(departure: Departure): void {
    this.departures = this.departures.filter((one) => one !== departure)
  }

  /** Its first byte leaves. */
  started(departure: Departure, now: number): void {
    departure.startedAt = now
  }

  /** It was answered, or given up; only an answer tells something of the network. */
  ended(departure: Departure, now: number, answered: boolean): void {
    departure.endedAt = now
    if (answered && departure.startedAt !== undefined) this.trips.add(now - departure.startedAt)
  }

  /** Teams said that it was too much: a fifth less from here on. What was on its way meanwhile says nothing new. */
  slower(now: number): void {
    if (now - this.changedAt < windowMs) return
    this.changedAt = now
    this.rate = Math.max(1, Math.floor(this.rate * slowedTo))
  }

  private recover(now: number): void {
    if (this.rate >= this.most || now - this.changedAt < recoverMs) return
    this.changedAt = now
    this.rate += 1
  }

  /** Until when it may still share a second with one that leaves now. */
  private countsUntil({ startedAt, endedAt }: Departure, now: number): number {
    if (startedAt === undefined) return Number.POSITIVE_INFINITY
    const late = endedAt === undefined ? this.trips.expected(now - startedAt) : this.trips.lateness(endedAt - startedAt)
    return late === undefined ? Number.POSITIVE_INFINITY : startedAt + windowMs + late + marginMs
  }
}
