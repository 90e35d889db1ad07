import type { RecordedRequest, ReportedRequest, RequestRecorder } from '../../../bot/requestsApi/requestRecorder'

/** Keeps what is recorded in memory, by the rules the port promises. */
export class MemoryRecorder implements RequestRecorder {
  readonly recorded: ReportedRequest[] = []
  /** Everything that was asked to be recorded. */
  readonly asked: ReportedRequest[] = []
  /** When set, it is answered, or thrown. */
  next: RecordedRequest | Error | undefined
  private readonly kept = new Map<string, { bodyDigest: string; outcome: RecordedRequest }>()

  /** `claims`: tenant → numbers and ids of its claims. */
  constructor(private readonly claims: Readonly<Record<string, readonly string[]>>) {}

  async record(request: ReportedRequest): Promise<RecordedRequest> {
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
    const outcome: RecordedRequest = {
      ok: true,
      value: {
        requestId: `request-${this.recorded.length}`,
        claimId: claim,
        state: 'proposed',
        items: [{ words: request.text, itemId: 'invoice', confidence: 'sure' }],
        repeat: false,
      },
    }
    this.kept.set(request.key, { bodyDigest: request.bodyDigest, outcome })
    return outcome
  }
}
