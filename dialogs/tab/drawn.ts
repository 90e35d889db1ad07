import type { Card } from '../../cards/card'
import type { Session } from '../session'

/** The last card that something shows; the session stays as it was. */
export async function drawn(session: Session, draw: (session: Session) => Promise<void>): Promise<Card | undefined> {
  const own = { ...session, replies: [] as Session['replies'] }
  await draw(own)
  return own.replies.filter((reply) => reply.kind === 'show').at(-1)?.card
}
