import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { TurnInput } from '../../dialogs/turn'
import type { ConversationRow, PersonRow, Store } from '../claims/ports'
import type { PackageDelivery } from '../package/packageDelivery'
import type { Outlet } from './outlet'

const consentValue = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.object({ claimId: z.string().max(64), sha256: z.string().max(64), name: z.string().max(300) }),
  /** Absent when declined. */
  uploadInfo: z.unknown().optional(),
})

export interface ConsentWorkNeeds {
  store: Store
  packages: PackageDelivery
  now: () => number
  due: (whom: { person: PersonRow; conversation: ConversationRow }, input: TurnInput) => Promise<void>
}

/** A file consent as Teams delivered it, and the message its card is in. */
export interface Consent {
  value: unknown
  messageId: string | undefined
}

/** Answers to file consents: the upload, and its end told. One answer has its effect once, however often delivered. */
export class ConsentWork {
  private readonly under = new Set<string>()

  constructor(private readonly needs: ConsentWorkNeeds) {}

  /** Resolves when the end is told; rejects with Undelivered when it could not be. */
  async answer(
    whom: { person: PersonRow; conversation: ConversationRow },
    { value, messageId }: Consent,
    outlet: Outlet,
  ): Promise<void> {
    const read = consentValue.safeParse(value)
    if (!read.success) return
    const { action, context } = read.data
    const { tenantId, id } = whom.conversation
    const told = ['consent', id, messageId, action, context.claimId, context.sha256]
    const key = createHash('sha256').update(JSON.stringify(told)).digest('base64url')
    if (this.under.has(key) || (await this.needs.store.reader.commands.find(tenantId, key))) return
    this.under.add(key)
    try {
      const { done, input, shown } = await this.carryOut(whom.person, read.data)
      if (shown && messageId) await outlet.update(messageId, shown)
      // A failed upload leaves the card good for another try.
      if (done) await this.needs.store.write(({ commands }) => commands.insert(tenantId, key, action, this.needs.now()))
      await this.needs.due(whom, input)
    } finally {
      this.under.delete(key)
    }
  }

  private async carryOut(person: PersonRow, { action, context, uploadInfo }: z.infer<typeof consentValue>) {
    const accepted = action === 'accept'
    const who = { tenantId: person.tenantId, userId: person.id }
    const { shown, uploaded, current } = await this.needs.packages.upload(
      who,
      context,
      accepted ? uploadInfo : undefined,
    )
    const { claimId, name } = context
    const input: TurnInput = { kind: 'consent', accepted, uploaded, current, claimId, name }
    return { done: uploaded || !accepted, input, shown }
  }
}
