import type { Card } from '../../../cards/card'
import type { CardContext } from '../../../cards/cardContext'
import { costsCard } from '../../../cards/costs/costsCard'
import { csrCard } from '../../../cards/csr/csrCard'
import { summaryCard } from '../../../cards/summaryCard'
import { coOpClaim, costLine } from '../../support/claims'
import { hostileName } from '../hostile'

const claim = coOpClaim()
const worst = coOpClaim({
  body: {
    answers: { ...claim.body.answers, title: hostileName },
    costs: Array.from({ length: 100 }, (_, i) => costLine({ id: `c${i + 1}`, payee: hostileName, what: hostileName })),
  },
})
const address = (path: string) => `https://claims.contoso.example${path}`
const inDialog = (ctx: CardContext): CardContext => ({ ...ctx, pages: { open: 'asDialog', address } })
const inBrowser = (ctx: CardContext): CardContext => ({ ...ctx, pages: { open: 'byAddress', address } })
const summary = {
  claim,
  lines: [],
  periods: [],
  caps: [],
  evidence: [{ name: 'Agenda', why: 'It shows the day' }],
  remarks: [],
}
const form = { typed: {}, problems: {} }

/** Cards from which a page of the tab is opened, as a dialog or by its address. */
export const pageCards: Record<string, (ctx: CardContext) => Card> = {
  'costs, without a tab': (ctx) => costsCard(ctx, { claim, open: true }),
  'costs, none yet': (ctx) => costsCard(inDialog(ctx), { claim: coOpClaim({ body: { costs: [] } }), open: true }),
  'costs, to be opened in a dialog': (ctx) => costsCard(inDialog(ctx), { claim, open: true }),
  'costs, to be opened in a browser': (ctx) => costsCard(inBrowser(ctx), { claim, open: true }),
  'costs, many and hostile': (ctx) => costsCard(inDialog(ctx), { claim: worst, open: true }),
  'costs of a claim that is closed': (ctx) => costsCard(inDialog(ctx), { claim, open: false }),
  'summary with the table of costs': (ctx) => summaryCard(inDialog(ctx), summary),
  'CSR with its table': (ctx) => csrCard(inDialog(ctx), { claim, form }),
}
