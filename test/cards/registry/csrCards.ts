import type { Card } from '../../../cards/card'
import type { CardContext } from '../../../cards/cardContext'
import { csrCard } from '../../../cards/csr/csrCard'
import { csrLineCard } from '../../../cards/csr/csrLineCard'
import { csrSignerCard } from '../../../cards/csr/csrSignerCard'
import { itemCard } from '../../../cards/itemCard'
import { verdictCard } from '../../../cards/verdictCard'
import { checklist } from '../../../rules/checklist'
import type { Csr } from '../../../rules/csr/csr'
import { csrFields } from '../../../rules/csr/csrRowTyped'
import { csrSignerFields } from '../../../rules/csr/readCsrSigner'
import { typedCsrRow } from '../../../rules/csr/typedCsrRow'
import type { Finding } from '../../../rules/findings'
import { coOpPolicy } from '../../../rules/policy/coOpPolicy'
import { coOpClaim, costLine, csrLine, keptFile } from '../../support/claims'
import { hostile, hostileName } from '../hostile'

const own = costLine({ by: 'own', payee: 'Contoso', invoiceNumber: undefined, tax: undefined, claimed: 337_500 })
const claimWith = (csr: Csr, costs = [own]) => coOpClaim({ body: { costs, csr } })
const empty = { typed: {}, problems: {} }
const signer = { name: 'Jun Park', role: 'managing director' }
const one = claimWith({ lines: [csrLine()], signer, signedOn: '2026-10-09' })
const line = csrLine()

const hostileLine = (n: number) =>
  csrLine({
    id: `l${n + 1}`,
    person: hostileName.slice(n % 30, 80 + (n % 30)),
    role: hostileName.slice(0, 80),
    task: hostileName.slice(0, 160),
    hours: 2400,
    rate: 10_000_000_000,
    currency: n % 2 ? 'KWD' : 'KRW',
  })
const worst = coOpClaim({
  body: {
    answers: { ...one.body.answers, title: hostileName },
    costs: [own],
    csr: {
      lines: Array.from({ length: 60 }, (_, n) => hostileLine(n)),
      signer: { name: hostileName.slice(0, 80), role: hostileName.slice(0, 80) },
    },
  },
})
const allWrong = {
  typed: Object.fromEntries(csrFields.map((field) => [field, hostile])),
  problems: Object.fromEntries(csrFields.map((field) => [field, hostile])),
}
const ordinary = claimWith({
  lines: Array.from({ length: 60 }, (_, n) =>
    csrLine({ id: `l${n + 1}`, person: n % 2 ? '김민아' : 'Mina Kim', task: 'answering guests at the booth' }),
  ),
})
const basis = { source: 'x', asOf: '2026-01-01', certainty: 'inferred' } as const
const findings: Finding[] = [
  { code: 'csrWithoutCost', level: 'warning', params: {}, itemId: 'csr', basis },
  { code: 'csrSignerMissing', level: 'warning', params: {}, itemId: 'csr', basis },
]
const items = checklist(one.body, coOpPolicy)
const csrItem = items.filter(({ row }) => row.kind === 'csr')
const itemData = { limitMb: 25, link: 'http://127.0.0.1:3978/local', claim: one, reusable: [keptFile()], files: [] }

/** In-house work: its lines, one of them, who signs, and what leads there. */
export const csrCards: Record<string, (ctx: CardContext) => Card> = {
  'csr without lines': (ctx) => csrCard(ctx, { claim: coOpClaim(), form: empty }),
  'csr with a line that explains all': (ctx) => csrCard(ctx, { claim: one, form: empty }),
  'csr of a claim that is closed': (ctx) => csrCard(ctx, { claim: { ...one, status: 'handed-over' } }),
  'csr with less than is claimed': (ctx) =>
    csrCard(ctx, { claim: claimWith({ lines: [csrLine({ hours: 100 })] }), form: empty }),
  'csr with more than is claimed': (ctx) =>
    csrCard(ctx, { claim: claimWith({ lines: [csrLine({ hours: 800 })] }), form: empty }),
  'csr without own work among the costs': (ctx) =>
    csrCard(ctx, { claim: claimWith({ lines: [line] }, [costLine()]), form: empty }),
  'csr of sixty lines': (ctx) => csrCard(ctx, { claim: ordinary, form: empty }),
  'csr of sixty lines, hostile, all refused': (ctx) => csrCard(ctx, { claim: worst, form: allWrong }),
  'csr of sixty lines, hostile, closed': (ctx) => csrCard(ctx, { claim: worst }),
  'csr line': (ctx) =>
    csrLineCard(ctx, { claim: one, line, number: 1, form: { typed: typedCsrRow(line), problems: {} } }),
  'csr line, hostile': (ctx) => csrLineCard(ctx, { claim: worst, line: hostileLine(59), number: 60, form: allWrong }),
  'csr signer': (ctx) =>
    csrSignerCard(ctx, { claim: one, seen: '00000000', typed: { ...signer, signedOn: '' }, problems: {} }),
  'csr signer, hostile': (ctx) =>
    csrSignerCard(ctx, {
      claim: worst,
      seen: '00000000',
      typed: { name: hostile, role: hostile, signedOn: hostile },
      problems: Object.fromEntries(csrSignerFields.map((field) => [field, hostile])),
    }),
  'check that found something about the csr': (ctx) =>
    verdictCard(ctx, { claim: one, verdict: 'ready-with-warnings', findings, items }),
  ...Object.fromEntries(
    csrItem.map((item) => [
      'item of the csr, its lines to be entered',
      (ctx: CardContext) => itemCard(ctx, { ...itemData, item }),
    ]),
  ),
}
