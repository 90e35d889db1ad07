import type { Mailed, MailedRequest, Reporting } from '../../../bot/claims/reporting'

/** Keeps what is recorded in memory, by the rules the port promises. */
export class MemoryRecorder implements Reporting {
  readonly recorded: MailedRequest[] = []
  /** Everything that was asked to be recorded. */
  readonly asked: MailedRequest[] = []
  /** When set, it is answered, or thrown. */
  next: Mailed | Error | undefined
  private readonly kept = new Map<string, { bodyDigest: string; outcome: Mailed }>()

  /** `claims`: tenant → numbers and ids of its claims. */
  constructor(private readonly claims: Readonly<Record<string, readonly string[]>>) {}

  async record(request: MailedRequest): Promise<Mailed> {
    this.asked.push(request)
    const { next } = this
    if (next instanceof Error) throw next
    if (next) return next
    const kept = this.kept.get(request.key)
    if (kept && kept.bodyDigest !== request.bodyDigest) return { ok: false, reason: 'keyReused' }
    if (kept?.outcome.ok) return { ok: true, value: { ...kept.outcome.value, repeat: true } }
    const claim = request.claimNumber ?? request.claimId ?? ''
    if (!this.claims[request.tenantId]?.includes(claim)) return { ok: false, reason: 'notFound' }
    this.recorded.push(request)
    const outcome: Mailed = {
      ok: true,
      value: {
        requestId: `request-${this.recorded.length}`,
        claimId: claim,
        state: 'proposed',
        items: [{ words: request.text, itemId: 'invoice', confidence: 'certain' }],
        repeat: false,
      },
    }
    this.kept.set(request.key, { bodyDigest: request.bodyDigest, outcome })
    return outcome
  }
}
