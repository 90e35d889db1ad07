import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { TurnInput } from '../../dialogs/turn'
import type { Principal } from '../../rules/principal'
import type { CalendarDelivery } from '../calendar/calendarDelivery'
import type { ConversationRow, PersonRow, Store } from '../claims/ports'
import type { CsrDelivery } from '../csr/csrDelivery'
import type { ExportDelivery } from '../export/exportDelivery'
import type { PackageDelivery } from '../package/packageDelivery'
import type { RequestPackages } from '../package/requestPackages'
import type { OutgoingActivity } from '../teams/outgoingActivity'
import type { Outlet } from './outlet'

const id = z.string().max(64)
const name = z.string().max(300)

const consentValue = z.object({
  action: z.enum(['accept', 'decline']),
  /** What was offered: the package of a claim or request, the calendar or CSR of one, or a zip of the person's own data. */
  context: z.union([
    z.object({ claimId: id, requestId: id.optional(), sha256: id, name }),
    z.object({ calendar: id, name }),
    z.object({ csr: id, name }),
    z.object({ export: id, name }),
  ]),
  /** Absent when declined. */
  uploadInfo: z.unknown().optional(),
})
type ConsentValue = z.infer<typeof consentValue>

export interface ConsentWorkNeeds {
  store: Store
  packages: PackageDelivery
  requestPackages: RequestPackages
  calendars: CalendarDelivery
  csrs: CsrDelivery
  exports: ExportDelivery
  now: () => number
  due: (whom: { person: PersonRow; conversation: ConversationRow }, input: TurnInput) => Promise<void>
}

/** A file consent as Teams delivered it, and the message its card is in. */
export interface Consent {
  value: unknown
  messageId: string | undefined
}

/** An answer: whether it was yes, and where to put the file then. */
interface Answered {
  accepted: boolean
  info: unknown
  claimId: string
  name: string
}

/** What came of an answer: what to tell, and the card that takes the place of the one that asked. */
interface CarriedOut {
  /** False while the card is good for another try. */
  done: boolean
  input: TurnInput
  shown?: OutgoingActivity | undefined
}

/** What an answer is about, for telling it from other answers. */
function offeredIn(context: ConsentValue['context']): string[] {
  if ('export' in context) return ['export', context.export]
  if ('csr' in context) return ['csr', context.csr]
  return 'calendar' in context ? ['calendar', context.calendar] : [context.claimId, context.sha256]
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
    const { tenantId, id: conversationId } = whom.conversation
    const told = ['consent', conversationId, messageId, action, ...offeredIn(context)]
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

  private carryOut(person: PersonRow, { action, context, uploadInfo }: ConsentValue): Promise<CarriedOut> {
    const who = { tenantId: person.tenantId, userId: person.id }
    const accepted = action === 'accept'
    const info = accepted ? uploadInfo : undefined
    if ('export' in context) return this.export(who, { accepted, info, sha256: context.export, name: context.name })
    if ('csr' in context) return this.csr(who, { accepted, info, claimId: context.csr, name: context.name })
    return 'calendar' in context
      ? this.calendar(who, { accepted, info, claimId: context.calendar, name: context.name })
      : this.package(who, { accepted, info, ...context })
  }

  private async package(
    who: Principal,
    {
      accepted,
      info,
      claimId,
      requestId,
      sha256,
      name: file,
    }: Answered & { sha256: string; requestId?: string | undefined },
  ): Promise<CarriedOut> {
    const of = { claimId, ...(requestId ? { requestId } : {}) }
    const { packages, requestPackages } = this.needs
    const { shown, uploaded, current } = await (requestId === undefined
      ? packages.upload(who, { claimId, sha256 }, info)
      : requestPackages.upload(who, { claimId, requestId, sha256 }, info))
    const input: TurnInput = { kind: 'consent', accepted, uploaded, current, ...of, name: file }
    return { done: uploaded || !accepted, input, shown }
  }

  private async export(
    who: Principal,
    { accepted, info, sha256, name: file }: Omit<Answered, 'claimId'> & { sha256: string },
  ): Promise<CarriedOut> {
    const { shown, current } = await this.needs.exports.upload(who, sha256, info)
    const uploaded = shown !== undefined
    const input: TurnInput = { kind: 'export-consent', accepted, uploaded, current, name: file }
    return { done: uploaded || !accepted, input, shown }
  }

  private async csr(who: Principal, { accepted, info, claimId, name: file }: Answered): Promise<CarriedOut> {
    const { shown } = await this.needs.csrs.upload(who, claimId, info)
    const uploaded = shown !== undefined
    const input: TurnInput = { kind: 'csr-consent', accepted, uploaded, claimId, name: file }
    return { done: uploaded || !accepted, input, shown }
  }

  private async calendar(who: Principal, { accepted, info, claimId, name: file }: Answered): Promise<CarriedOut> {
    const { shown } = await this.needs.calendars.upload(who, claimId, info)
    const uploaded = shown !== undefined
    const input: TurnInput = { kind: 'calendar-consent', accepted, uploaded, claimId, name: file }
    return { done: uploaded || !accepted, input, shown }
  }
}
