import type { Card } from '../../../cards/card'
import type { CardContext } from '../../../cards/cardContext'
import { type HistoryRow, historyCard } from '../../../cards/history/historyCard'
import { proofCard } from '../../../cards/history/proofCard'
import type { ChainFault } from '../../../rules/history/chainReport'
import { eventCodes } from '../../../rules/history/eventCodes'
import { policyFor } from '../../../rules/policy/policyFor'
import { coOpClaim } from '../../support/claims'
import { hostile, hostileName } from '../hostile'

const claim = coOpClaim()
const worst = coOpClaim({ body: { answers: { ...claim.body.answers, title: hostileName } } })
const policy = policyFor('2026-10-05')
const row: HistoryRow = { on: '2026-10-06', time: '09:30', who: 'Lea Lead', mine: false, code: 'started', params: {} }
const worstParams = {
  question: hostile,
  answer: hostile,
  item: hostile,
  fileId: 'f',
  what: hostile,
  reason: hostile,
  verdict: 'constructor',
  claimNumber: hostile,
  status: '__proto__',
  payee: hostile,
  on: hostile,
  linked: 'many',
}
const data = { claim, policy, fileNames: {}, rows: [row], page: 0, pages: 1, timeZone: 'Asia/Seoul' }
const end = { seq: 12, hash: 'ab'.repeat(32) }
const whole = { ok: true, entries: 12, firstAt: 1, lastAt: 2, head: end, sealed: end } as const
const faults: readonly ChainFault[] = ['changed', 'missing', 'inserted', 'cutOff', 'rewritten']
const days = { first: '2026-10-06', last: '2027-01-15' }

/** What happened on a claim, and the proof of it. */
export const historyCards: Record<string, (ctx: CardContext) => Card> = {
  history: (ctx) => historyCard(ctx, data),
  'history of nothing': (ctx) => historyCard(ctx, { ...data, rows: [] }),
  'history, a page in the middle': (ctx) => historyCard(ctx, { ...data, page: 1, pages: 3 }),
  'history, hostile': (ctx) =>
    historyCard(ctx, {
      ...data,
      claim: worst,
      timeZone: hostile,
      fileNames: { f: hostile },
      rows: eventCodes.map((code) => ({ ...row, who: hostile, code, params: worstParams })),
      page: 1,
      pages: 3,
    }),
  ...Object.fromEntries(
    eventCodes.map((code) => [
      `history of ${code}, hostile`,
      (ctx: CardContext) =>
        historyCard(ctx, { ...data, fileNames: { f: hostile }, rows: [{ ...row, code, params: worstParams }] }),
    ]),
  ),
  'proof of a whole history': (ctx) => proofCard(ctx, { claim, report: whole, days, printed: end }),
  'proof of nothing': (ctx) => proofCard(ctx, { claim: worst, report: { ok: true, entries: 0 } }),
  ...Object.fromEntries(
    faults.map((fault) => [
      `proof of a history that is broken: ${fault}`,
      (ctx: CardContext) => proofCard(ctx, { claim: worst, report: { ok: false, fault, at: 3, entries: 12 } }),
    ]),
  ),
}
