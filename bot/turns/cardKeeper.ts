import { type LivingFace, livingFaces, type Reply } from '../../dialogs/turn'
import type { CardMessageRow, Store } from '../claims/ports'
import type { OutgoingActivity } from '../teams/outgoingActivity'
import { cardActivity, type Outgoing } from '../teams/replyActivities'
import type { Outlet } from './outlet'

/** Whose conversation it is, for remembering the messages that show a claim. */
export interface Place {
  tenantId: string
  conversationId: string
  personId: string
}

const isLiving = (face: string): face is LivingFace => livingFaces.some((one) => one === face)

/** At most so many copies of a card are kept up to date; older ones only answer presses. */
const mostCopies = 3

/** Sends messages and knows which of them show a living card, so that all copies can follow what they show. */
export class CardKeeper {
  constructor(
    private readonly store: Store,
    private readonly now: () => number,
  ) {}

  /** Sends one message; a living card is remembered with its id. */
  async send(outlet: Outlet, place: Place, { activity, face, claimId }: Outgoing): Promise<void> {
    const messageId = await outlet.send(activity)
    if (messageId && claimId && isLiving(face)) await this.remember(place, messageId, { face, claimId })
  }

  /** Notes that a message shows a living card. */
  async remember(
    { tenantId, conversationId, personId }: Place,
    messageId: string,
    { face, claimId }: { face: LivingFace; claimId: string },
  ): Promise<void> {
    const row: CardMessageRow = {
      tenantId,
      conversationId,
      messageId,
      personId,
      claimId,
      face,
      sentAt: this.now(),
    }
    await this.store.write((tables) => tables.cardMessages.save(row))
  }

  /** Who has a copy of something, and of which face. */
  async holders(tenantId: string, id: string): Promise<{ personId: string; face: LivingFace }[]> {
    const rows = await this.store.reader.cardMessages.listOf(tenantId, id)
    const held = rows.flatMap(({ personId, face }) => (isLiving(face) ? [{ personId, face }] : []))
    return [...new Map(held.map((one) => [`${one.personId}|${one.face}`, one])).values()]
  }

  private async copies({ tenantId, personId }: Place, claimId: string, face: LivingFace): Promise<CardMessageRow[]> {
    const rows = await this.store.reader.cardMessages.list(tenantId, claimId, face)
    return rows.filter((row) => row.personId === personId).sort((one, other) => other.sentAt - one.sentAt)
  }

  private async replace(outlet: Outlet, row: CardMessageRow, activity: OutgoingActivity, keep: boolean): Promise<void> {
    const there = await outlet.update(row.messageId, activity)
    if (!there || !keep)
      await this.store.write((tables) => tables.cardMessages.remove(row.tenantId, row.conversationId, row.messageId))
  }

  /** Brings every copy up to date, or shows the card anew and turns the old copies into pointers. */
  async refresh(
    outlet: Outlet,
    place: Place,
    { face, claimId, draw, anew, copiesOnly, pointer }: Reply & { kind: 'refresh' },
  ): Promise<void> {
    const [copies, card] = await Promise.all([this.copies(place, claimId, face), draw()])
    const here = copies.filter((row) => row.conversationId === place.conversationId)
    if (copiesOnly && here.length === 0) return
    if (anew || here.length === 0) {
      await this.send(outlet, place, { activity: cardActivity(card), face, claimId })
      for (const row of here) await this.replace(outlet, row, cardActivity(pointer()), false)
      return
    }
    for (const row of here.slice(0, mostCopies)) await this.replace(outlet, row, cardActivity(card), true)
    for (const row of here.slice(mostCopies)) await this.replace(outlet, row, cardActivity(pointer()), false)
  }
}
