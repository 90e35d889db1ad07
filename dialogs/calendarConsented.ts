import { plain } from '../cards/elements/plain'
import { type Session, say } from './session'
import type { TurnInput } from './turn'

/** Tells what became of a calendar file that was offered: taken, not wanted, or not arrived. */
export function calendarConsented(
  session: Session,
  { accepted, uploaded, name }: TurnInput & { kind: 'calendar-consent' },
): void {
  const { calendar } = session.text
  const taken = uploaded ? calendar.uploaded(plain(name, 120)) : calendar.uploadFailed
  say(session, accepted ? taken : calendar.declined)
}
