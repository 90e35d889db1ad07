/** The part of ical.js that is used here; its own types are those of a module that CommonJS cannot import. */
interface Ical {
  parse(text: string): unknown
  Component: new (parsed: unknown) => Component
  Event: new (component: Component) => IcalEvent
}
interface Component {
  getAllSubcomponents(name?: string): Component[]
  getFirstPropertyValue(name: string): { toString(): string } | null
}
interface IcalTime {
  isDate: boolean
  toString(): string
}
interface IcalEvent {
  uid: string
  sequence: number
  summary: string
  description: string
  startDate: IcalTime
  endDate: IcalTime
}

const ical: Ical = require('ical.js')

/** An event as a calendar program reads it; days as `YYYY-MM-DD`. */
export interface ReadEvent {
  uid: string
  day: string
  end: string
  allDay: boolean
  sequence: number
  summary: string
  description: string
  status: string
}

/** A calendar as a program of another make reads it; throws when it cannot. */
export interface ReadCalendar {
  /** A property of the calendar itself. */
  value(name: string): string | undefined
  /** How many components it has, of whatever kind. */
  size: number
  events: ReadEvent[]
}

function eventOf(component: Component): ReadEvent {
  const { uid, sequence, summary, description, startDate, endDate } = new ical.Event(component)
  return {
    uid,
    day: startDate.toString(),
    end: endDate.toString(),
    allDay: startDate.isDate && endDate.isDate,
    sequence,
    summary,
    description,
    status: component.getFirstPropertyValue('status')?.toString() ?? '',
  }
}

/** Reads the text of a calendar with ical.js. */
export function readCalendar(text: string): ReadCalendar {
  const calendar = new ical.Component(ical.parse(text))
  return {
    value: (name) => calendar.getFirstPropertyValue(name)?.toString(),
    size: calendar.getAllSubcomponents().length,
    events: calendar.getAllSubcomponents('vevent').map(eventOf),
  }
}
