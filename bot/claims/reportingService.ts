import type { Acting } from '../../dialogs/acting'
import type { CoOpClaim } from '../../rules/claim'
import { localDate } from '../../rules/localDate'
import type { Outcome } from '../../rules/outcome'
import type { Reason } from '../../rules/reasons'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import type { GivenRequest } from '../../rules/requests/newRequest'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import type { Tables } from './ports'
import type { Mailed, MailedRequest, Reporting } from './reporting'

/** Keeps a request on a claim inside a transaction: the same way as when a person records it. */
export type RecordOnClaim = (
  tables: Tables,
  acting: Acting,
  claim: CoOpClaim,
  given: GivenRequest,
) => Promise<Outcome<{ request: DocumentationRequest }, Reason>>

const sameNumber = (one: string | undefined, other: string) => one?.trim().toLowerCase() === other.trim().toLowerCase()

/** Why a request of a mailbox was refused, in the words of its interface. */
const refusals: Partial<Record<Reason, (Mailed & { ok: false })['reason']>> = {
  notSubmitted: 'notSubmitted',
  dateInFuture: 'dateInFuture',
  dueBeforeReceived: 'dateInPast',
}

function answerOf({ id, claimId, body }: DocumentationRequest, repeat: boolean): Mailed {
  const items = body.items.map(({ words, itemId, confidence }) => ({
    words,
    confidence,
    ...(itemId ? { itemId } : {}),
  }))
  return { ok: true, value: { requestId: id, claimId, state: 'proposed', items, repeat } }
}

function givenBy({ text, kind, receivedOn, dueOn, reference }: MailedRequest): GivenRequest {
  return {
    text,
    source: 'automation',
    ...(kind ? { kind } : {}),
    ...(receivedOn ? { receivedOn } : {}),
    ...(dueOn ? { dueOn } : {}),
    ...(reference ? { reference } : {}),
  }
}

/** Documentation requests out of a mailbox: once a key, in one transaction, told to the claim's owner afterwards. */
export function reportingService(needs: ClaimServiceNeeds, recordOnClaim: RecordOnClaim): Reporting {
  const { store, now, timeZone, onNoticed, onPlanned } = needs

  async function claimsMeant(tables: Tables, { tenantId, claimId, claimNumber }: MailedRequest): Promise<CoOpClaim[]> {
    const byId = claimId === undefined ? undefined : await tables.claims.find(tenantId, claimId)
    const all = claimNumber === undefined ? [byId] : await tables.claims.listOfTenant(tenantId)
    return all
      .filter((claim): claim is CoOpClaim => claim?.body.type === 'co-op' && claim.status !== 'draft')
      .filter(({ body }) => claimNumber === undefined || sameNumber(body.claimNumber, claimNumber))
  }

  async function before(tables: Tables, { tenantId, key, bodyDigest }: MailedRequest): Promise<Mailed | undefined> {
    const known = await tables.commands.find(tenantId, key)
    if (known === undefined) return undefined
    const [requestId = '', digest] = known.split(' ')
    if (digest !== bodyDigest) return { ok: false, reason: 'keyReused' }
    const request = await tables.requests.find(tenantId, requestId)
    return request ? answerOf(request, true) : { ok: false, reason: 'notFound' }
  }

  async function recordIn(tables: Tables, mailed: MailedRequest): Promise<Mailed> {
    const known = await before(tables, mailed)
    if (known) return known
    const [claim, ...others] = await claimsMeant(tables, mailed)
    if (!claim) return { ok: false, reason: 'notFound' }
    if (others.length > 0) return { ok: false, reason: 'severalClaims' }
    const { tenantId, source, key, bodyDigest } = mailed
    const who = { tenantId, userId: `automation:${source}`.slice(0, 64) }
    const acting: Acting = { who, timeZone, today: localDate(now(), timeZone), key, words: () => ({}) }
    const made = await recordOnClaim(tables, acting, claim, givenBy(mailed))
    if (!made.ok) return { ok: false, reason: refusals[made.reason] ?? 'notFound' }
    await tables.commands.insert(tenantId, key, `${made.value.request.id} ${bodyDigest}`, now())
    return answerOf(made.value.request, false)
  }

  return {
    async record(mailed) {
      const done = await store.write((tables) => recordIn(tables, mailed))
      onNoticed()
      onPlanned()
      return done
    },
  }
}
