import { paymentsCard } from '../cards/aftercare/paymentsCard'
import { claimTitle } from '../cards/claimTitle'
import { plain } from '../cards/elements/plain'
import type { Change } from '../rules/changes/change'
import { pastDay } from '../rules/changes/pastDay'
import type { ClaimPayment } from '../rules/payments/matchPayments'
import { type PaymentFiles, paymentFiles } from './paymentFiles'
import { acting, type Session, say, show } from './session'
import { followChecklist } from './showChecklist'

const tableTypes = ['csv', 'tsv', 'txt']

const lacksDay = ({ recordable, state, on }: ClaimPayment) => recordable && state === 'paid' && on === undefined

/** Shows what exports say; nothing of it is recorded yet. */
export function showPayments(
  session: Session,
  { files, proposal, noClaims }: PaymentFiles,
  { inPlace = false, problems = {} }: { inPlace?: boolean; problems?: Record<string, string> } = {},
): void {
  const { claims } = proposal
  const fileIds = files.map(({ fileId }) => fileId)
  session.state = { ...session.state, payments: fileIds }
  const data = {
    proposal,
    fileIds,
    names: files.map(({ name }) => name),
    noClaims,
    recordable: claims.some(({ recordable }) => recordable),
    dayMissing: claims.some(lacksDay),
    problems,
  }
  show(session, paymentsCard(session.ctx, data), { inPlace })
}

/** The export that is meant: the one shown last, else the person's newest. */
async function meantIds({ state, claims, turn }: Session): Promise<string[][]> {
  if (state.payments) return [state.payments]
  const recent = await claims.recentFiles(turn.who)
  return recent.filter(({ type }) => tableTypes.includes(type)).map(({ id }) => [id])
}

async function meant(session: Session, fileIds: readonly string[] | undefined): Promise<PaymentFiles | undefined> {
  for (const ids of fileIds ? [fileIds] : await meantIds(session)) {
    const found = await paymentFiles(session, ids)
    if (found) return found
  }
  return undefined
}

function changeOf({ state, amounts, numbers, words, since, on }: ClaimPayment, day: string): Change {
  if (state === 'paid') return { do: 'exportedPaid', amounts, numbers, on: on ?? day }
  return { do: 'exportedWaiting', words: words.join(', ').slice(0, 80), ...(since ? { since } : {}) }
}

/** One effect a claim; gives how many were recorded, and the titles of those that could not be. */
async function record(session: Session, payments: readonly ClaimPayment[], day: string) {
  const failed: string[] = []
  let recorded = 0
  for (const payment of payments) {
    const { claim } = payment
    const done = await session.claims.change(acting(session, claim.id), claim.id, changeOf(payment, day))
    if (done.ok) {
      recorded += 1
      followChecklist(session, done.value.claim)
    } else if (done.reason !== 'recordedAlready') failed.push(claimTitle(session.text, claim))
  }
  return { recorded, failed }
}

/** The day that was given for what the file has no day of; a problem when it is missing or wrong. */
function dayOf({ turn, text }: Session, due: readonly ClaimPayment[], typed: string) {
  if (!due.some(lacksDay)) return { day: '' }
  if (typed.trim() === '') return { problem: text.money.payments.dayMissing }
  const read = pastDay(typed, 'on', turn)
  return read.ok ? { day: read.value } : { problem: text.reasons[read.reason](read.params ?? {}) }
}

function sayNothingNew(session: Session, { proposal }: PaymentFiles): void {
  const { payments } = session.text.money
  say(session, proposal.claims.some(({ known }) => known) ? payments.recordedAlready : payments.nothingToRecord)
}

/**
 * Records what an export says of claims, each once: the files are read again, so that a restart loses nothing.
 * @param fileIds of the card that was pressed; in words it is the export shown last
 * @param typed the day of payment where the file has none
 */
export async function recordPayments(
  session: Session,
  fileIds: readonly string[] | undefined,
  typed: string,
): Promise<void> {
  const { payments } = session.text.money
  const found = await meant(session, fileIds)
  if (!found) return say(session, payments.notRead)
  const due = found.proposal.claims.filter(({ recordable }) => recordable)
  if (due.length === 0) return sayNothingNew(session, found)
  const { day, problem } = dayOf(session, due, typed)
  if (day === undefined) {
    if (session.turn.input.kind === 'press')
      return showPayments(session, found, { inPlace: true, problems: { on: problem } })
    return say(session, problem)
  }
  const { recorded, failed } = await record(session, due, day)
  if (recorded > 0) say(session, payments.recorded(recorded))
  if (failed.length > 0) say(session, payments.failed(plain(session.text.formats.list(failed), 300)))
  const ids = found.files.map(({ fileId }) => fileId)
  const now = await paymentFiles(session, ids)
  if (now) showPayments(session, now, { inPlace: true })
}
