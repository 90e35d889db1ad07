import type { Acting } from '../../dialogs/acting'
import { applyChange } from '../../rules/changes/applyChange'
import type { Change, ChangeContext, ChangeOutcome, ClaimEvent } from '../../rules/changes/change'
import type { CoOpClaim } from '../../rules/claim'
import { clockDate } from '../../rules/clocks'
import type { Outcome } from '../../rules/outcome'
import { policyFor } from '../../rules/policy/policyFor'
import type { Reason } from '../../rules/reasons'
import { changedBy } from './changedBy'
import type { ClaimServiceNeeds } from './claimServiceNeeds'
import { keepLessons } from './keepLessons'
import type { HistoryEvent, Tables } from './ports'
import { replanClaim } from './replanClaim'
import { replanRequest } from './replanRequest'
import { sealHistory } from './sealHistory'

const idsOf = ({ body }: CoOpClaim) => [
  ...new Set(Object.values(body.evidence).flatMap((state) => state.files.map((file) => file.fileId))),
]

/** As many lessons as one check repeats. */
const mostLessons = 10

const lessonsIn = async (tables: Tables, { tenantId, id, body: { answers } }: CoOpClaim) =>
  answers.activity ? await tables.lessons.list(tenantId, answers.activity, id, mostLessons) : []

/** The rules that hold for a claim: those of its last day. */
export const policyOf = (claim: CoOpClaim) => policyFor(claim.body.answers.dates?.to ?? '9999-12-31')

/** Which events changed a list that is replaced as a whole. */
const changesOf: Partial<Record<Change['do'], (event: HistoryEvent) => boolean>> = {
  setCsr: ({ code }) => code === 'csrSet',
  setCosts: ({ code, params }) =>
    code === 'costsSet' || code === 'costRemoved' || String(params.question ?? '').startsWith('cost'),
}

/** A whole list that replaced another would lose its lines: not even the author's own older form or page does. */
function withAuthor(
  outcome: ChangeOutcome & { ok: false },
  history: readonly HistoryEvent[],
  isAbout: (event: HistoryEvent) => boolean,
): ChangeOutcome {
  const last = history.filter(isAbout).at(-1)
  return last ? { ...outcome, params: { ...outcome.params, by: last.by, at: last.at } } : outcome
}

/** Applies a change. A form that is older than what its own author entered since may replace that, nobody else's. */
async function applied({ history }: Tables, claim: CoOpClaim, change: Change, context: ChangeContext) {
  const outcome = applyChange(claim, change, context)
  if (outcome.ok || outcome.reason !== 'changedSince') return outcome
  const past = await history.list(claim.tenantId, claim.id)
  const isAbout = changesOf[change.do]
  if (isAbout) return withAuthor(outcome, past, isAbout)
  const fields = String(outcome.params?.fields).split(',')
  const last = changedBy(past, change, fields, context.by)
  if (last) return { ...outcome, params: { ...outcome.params, by: last.by, at: last.at } }
  return applyChange(claim, withoutSeen(change), context)
}

function withoutSeen(change: Change): Change {
  if (change.do !== 'answer' && change.do !== 'write') return change
  const { seen: _seen, ...rest } = change
  return rest
}

/** Writing claims inside a transaction; whether the person may is the caller's to have decided. */
export interface ClaimWrites {
  record(tables: Tables, claim: CoOpClaim, by: string, events: readonly ClaimEvent[]): Promise<void>
  /** Saves a changed claim with its history, plan and how long its files stay; undefined when somebody was faster. */
  save(
    tables: Tables,
    before: CoOpClaim,
    after: CoOpClaim,
    acting: Acting,
    events: readonly ClaimEvent[],
  ): Promise<CoOpClaim | undefined>
  /** Applies a change and saves it; `changedMeanwhile` when somebody was faster. */
  apply(tables: Tables, before: CoOpClaim, change: Change, acting: Acting): Promise<Outcome<CoOpClaim, Reason>>
}

/** The one way claims are written: effect, history and reminders together. */
export function claimWrites(needs: ClaimServiceNeeds): ClaimWrites {
  const { now, holidays } = needs

  const rowsOf = (claim: CoOpClaim, by: string, events: readonly ClaimEvent[]) =>
    events.map((event) => ({ tenantId: claim.tenantId, claimId: claim.id, at: now(), by, ...event }))

  const record: ClaimWrites['record'] = (tables, claim, by, events) => tables.history.append(rowsOf(claim, by, events))

  /** Whoever owns a claim is reminded of what reviewers ask for. */
  async function replanRequests(tables: Tables, claim: CoOpClaim): Promise<void> {
    const leads = await needs.leadsOf(claim.tenantId, tables)
    for (const request of await tables.requests.listOfClaim(claim.tenantId, claim.id))
      await replanRequest(tables, request, claim, leads, needs)
  }

  const save: ClaimWrites['save'] = async (tables, before, changed, acting, events) => {
    const rows = rowsOf(changed, acting.who.userId, events)
    const after = await sealHistory(tables, changed, rows)
    if (!(await tables.claims.update(after, before.version))) return undefined
    await tables.history.append(rows)
    await replanClaim(tables, after, needs, before)
    await keepLessons(tables, before, after, now())
    const keepUntil = after.status === 'handed-over' ? clockDate(after, 'keep-until', holidays) : undefined
    if (before.ownerId !== after.ownerId) await replanRequests(tables, after)
    if (keepUntil) await tables.files.retain(after.tenantId, idsOf(after), keepUntil)
    return after
  }

  const apply: ClaimWrites['apply'] = async (tables, before, change, acting) => {
    const { who, today, words } = acting
    const told = { now: now(), by: who.userId, today, words, holidays, policy: policyOf(before) }
    // Only what a package records of the check needs them.
    const context: ChangeContext = change.do === 'packed' ? { ...told, lessons: await lessonsIn(tables, before) } : told
    const changed = await applied(tables, before, change, context)
    if (!changed.ok) return changed
    const claim = { ...changed.value.claim, version: before.version + 1 }
    const saved = await save(tables, before, claim, acting, changed.value.events)
    return saved ? { ok: true, value: saved } : { ok: false, reason: 'changedMeanwhile' }
  }

  return { record, save, apply }
}
