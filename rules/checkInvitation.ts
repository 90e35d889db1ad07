import { type CalendarDate, calendarDateOf } from './calendarDate'
import { checklist } from './checklist'
import type { Answers, CoOpBody } from './claim'
import { addressesIn } from './invitation/addressesIn'
import { callIn } from './invitation/callIn'
import { datesIn } from './invitation/datesIn'
import { microsoftIn } from './invitation/microsoftIn'
import { phoneIn } from './invitation/phoneIn'
import { searchable } from './invitation/searchable'
import { standsIn } from './invitation/standsIn'
import type { EvidenceId } from './policy/names'
import type { Basis, Policy } from './policy/policyTypes'
import type { WrittenDate } from './writtenDates'

/** How each thing may turn out; what words cannot tell is `unsure`. */
export interface InvitationStates {
  microsoft: 'seen' | 'unsure' | 'missing'
  partnerName: 'seen' | 'unsure'
  contact: 'seen' | 'missing'
  date: 'seen' | 'missing'
  place: 'seen' | 'unsure' | 'missing'
  call: 'seen' | 'missing'
}
export type InvitationCode = keyof InvitationStates

interface Found<S extends string> {
  state: S
  /** Quotes the text; a wrong date is `YYYY-MM-DD`. */
  found?: string
}

type FindingOf<C extends InvitationCode> = Found<InvitationStates[C]> & {
  code: C
  /** The rule that asks for it; without one it is our advice. */
  basis?: Basis
}

/** One thing that was looked for. */
export type InvitationFinding = { [C in InvitationCode]: FindingOf<C> }[InvitationCode]

const microsoftRows: readonly EvidenceId[] = [
  'microsoft-content',
  'content-100-microsoft',
  'services-100-microsoft',
  'ms-hosted',
]
const eventRows: readonly EvidenceId[] = ['invitation', 'agenda', 'conference-invitation']
const online = [
  'online',
  'webinar',
  'virtual',
  'teams',
  'en ligne',
  'webinaire',
  'virtuell',
  '온라인',
  '웨비나',
  '線上',
]

const seenIf = (is: boolean): Found<'seen' | 'missing'> => ({ state: is ? 'seen' : 'missing' })

function microsoft(words: string): Found<InvitationStates['microsoft']> {
  const named = microsoftIn(words)
  return named ? { state: named.isClear ? 'seen' : 'unsure', found: named.name } : { state: 'missing' }
}

function contact(words: string): Found<InvitationStates['contact']> {
  const own = addressesIn(words).find(({ isMicrosofts }) => !isMicrosofts)
  const found = own?.text ?? phoneIn(words)
  return found ? { state: 'seen', found } : { state: 'missing' }
}

/**
 * The location is all we know of a partner's name ("Contoso Korea, Seoul"), so its absence proves nothing. A location
 * that is called like the venue is a place, not a name.
 */
function partnerName(plain: string, { location = '', venue = '' }: Answers): Found<'seen' | 'unsure'> {
  const name = location.replace(/,.*$/s, '').trim()
  const brand = name.replace(/\s.*$/s, '')
  const isPlace = (part: string) => standsIn(searchable(venue), part)
  const found = [name, brand].find((part) => !isPlace(part) && standsIn(plain, part))
  return found ? { state: 'seen', found } : { state: 'unsure' }
}

function isWithin({ from, to }: { from: CalendarDate; to: CalendarDate }, { year = '', month, day }: WrittenDate) {
  return [from, to]
    .filter((end) => end.slice(0, 4).endsWith(year))
    .map((end) => calendarDateOf(Number(end.slice(0, 4)), month, day))
    .some((date) => date !== undefined && date >= from && date <= to)
}

/** A date that can be read one way only, with its whole year. */
function certainDate(readings: readonly WrittenDate[]): CalendarDate | undefined {
  const [only] = readings.length === 1 ? readings : []
  return only?.year?.length === 4 ? calendarDateOf(Number(only.year), only.month, only.day) : undefined
}

function date(words: string, dates: Answers['dates']): Found<InvitationStates['date']> {
  const written = datesIn(words)
  if (!dates) return seenIf(written.length > 0)
  if (written.some((readings) => readings.some((reading) => isWithin(dates, reading)))) return { state: 'seen' }
  const found = written.map(certainDate).find((one) => one !== undefined)
  return { state: 'missing', ...(found ? { found } : {}) }
}

function place(plain: string, venue: string | undefined): Found<InvitationStates['place']> {
  if (!venue) return { state: 'unsure' }
  const isOnline = online.some((word) => standsIn(searchable(venue), word))
  const parts = isOnline ? online : [venue, ...venue.split(',')]
  return seenIf(parts.some((part) => standsIn(plain, part)))
}

function call(words: string, plain: string): Found<InvitationStates['call']> {
  const asked = callIn(plain)
  const link = addressesIn(words).find(({ kind }) => kind === 'web')?.text
  const found = asked ?? link
  return { ...seenIf(found !== undefined), ...(found ? { found } : {}) }
}

/**
 * Looks in the words of an invitation, mail or advertisement for what the activity's core requirements ask of it (the
 * basis says how sure that is), and for what we advise besides. Words alone: layout, logos and pictures are not seen.
 */
export function checkInvitation(words: string, body: CoOpBody, policy: Policy): InvitationFinding[] {
  const rows = checklist(body, policy).map(({ row }) => row)
  const askedBy = (...ids: readonly EvidenceId[]) => {
    const row = rows.find(({ id }) => ids.includes(id))
    return row ? { basis: row.basis } : {}
  }
  const plain = searchable(words)
  const { dates, venue } = body.answers
  const ofEvent: InvitationFinding[] = [
    { code: 'date', ...date(words, dates) },
    { code: 'place', ...place(plain, venue) },
  ]
  return [
    { code: 'microsoft', ...microsoft(words), ...askedBy(...microsoftRows) },
    { code: 'partnerName', ...partnerName(plain, body.answers), ...askedBy('brand-contact', 'brand-in-script') },
    { code: 'contact', ...contact(words), ...askedBy('brand-contact') },
    ...(rows.some(({ id }) => eventRows.includes(id)) ? ofEvent : []),
    { code: 'call', ...call(words, plain) },
  ]
}
