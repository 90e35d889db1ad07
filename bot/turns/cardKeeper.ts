import type { Reply } from '../../dialogs/turn'
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

/** At most so many copies of a checklist are kept up to date; older ones only answer presses. */
const mostCopies = 3

/** Sends messages and knows which of them show a claim's checklist, so that all copies can follow the claim. */
export class CardKeeper {
  constructor(
    private readonly store: Store,
    private readonly now: () => number,
  ) {}

  /** Sends one message; a checklist is remembered with its id. */
  async send(outlet: Outlet, place: Place, { activity, face, claimId }: Outgoing): Promise<void> {
    const messageId = await outlet.send(activity)
    if (messageId && claimId && face === 'checklist') await this.remember(place, messageId, claimId)
  }

  /** Notes that a message shows a claim's checklist. */
  async remember({ tenantId, conversationId, personId }: Place, messageId: string, claimId: string): Promise<void> {
    const row: CardMessageRow = {
      tenantId,
      conversationId,
      messageId,
      personId,
      claimId,
      face: 'checklist',
      sentAt: this.now(),
    }
    await this.store.write((tables) => tables.cardMessages.save(row))
  }

  private async copies({ tenantId, personId }: Place, claimId: string): Promise<CardMessageRow[]> {
    const rows = await this.store.reader.cardMessages.list(tenantId, claimId, 'checklist')
    return rows.filter((row) => row.personId === personId).sort((one, other) => other.sentAt - one.sentAt)
  }

  private async replace(outlet: Outlet, row: CardMessageRow, activity: OutgoingActivity, keep: boolean): Promise<void> {
    const there = await outlet.update(row.messageId, activity)
    if (!there || !keep)
      await this.store.write((tables) => tables.cardMessages.remove(row.tenantId, row.conversationId, row.messageId))
  }

  /** Brings every copy up to date, or shows the checklist anew and turns the old copies into pointers. */
  async refresh(
    outlet: Outlet,
    place: Place,
    { claimId, draw, anew, pointer }: Reply & { kind: 'refresh' },
  ): Promise<void> {
    const [copies, card] = await Promise.all([this.copies(place, claimId), draw()])
    const here = copies.filter((row) => row.conversationId === place.conversationId)
    if (anew || here.length === 0) {
      await this.send(outlet, place, { activity: cardActivity(card), face: 'checklist', claimId })
      for (const row of here) await this.replace(outlet, row, cardActivity(pointer()), false)
      return
    }
    for (const row of here.slice(0, mostCopies)) await this.replace(outlet, row, cardActivity(card), true)
    for (const row of here.slice(mostCopies)) await this.replace(outlet, row, cardActivity(pointer()), false)
  }
}
