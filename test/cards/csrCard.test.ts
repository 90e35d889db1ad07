import { csrCard } from '../../cards/csr/csrCard'
import { csrLineCard } from '../../cards/csr/csrLineCard'
import { handOffValues } from '../../cards/handOffValues'
import { itemCard } from '../../cards/itemCard'
import { textTwin } from '../../cards/textTwin'
import { verdictCard } from '../../cards/verdictCard'
import { checklist } from '../../rules/checklist'
import type { CoOpBody } from '../../rules/claim'
import { csrSeen } from '../../rules/csr/csrSeen'
import type { Finding } from '../../rules/findings'
import { coOpPolicy } from '../../rules/policy/coOpPolicy'
import { coOpClaim, costLine, csrLine } from '../support/claims'
import { buttonsOf, inputsOf } from './cardParts'
import { context } from './context'
import { csrCards } from './registry/csrCards'

const own = costLine({ by: 'own', payee: 'Contoso', invoiceNumber: undefined, tax: undefined, claimed: 500_000 })
const two = [
  csrLine(),
  csrLine({ id: 'l2', person: 'Jun Park', role: 'host', hours: 300, rate: 30_000, basis: undefined }),
]
const claim = coOpClaim({ body: { costs: [own], csr: { lines: two, signer: { name: 'Jun Park', role: 'director' } } } })
const form = { typed: {}, problems: {} }
const said = (card: Parameters<typeof textTwin>[0]) => textTwin(card).replace(/[\u00A0\u202F]/g, ' ')
const titles = (card: Parameters<typeof buttonsOf>[0]) => buttonsOf(card).map(({ title }) => title)

test('the lines, what each person and all come to, and what is not explained yet, stand on one card', () => {
  const card = csrCard(context(), { claim, form })
  expect(said(card)).toContain(`1 · Mina Kim, event manager: booth set-up
Oct 5, 2026, 7.5 h at KRW 45,000, Agreed internal rate: KRW 337,500
2 · Jun Park, host: booth set-up
Oct 5, 2026, 3 h at KRW 30,000: KRW 90,000
Mina Kim: 7.5 h, KRW 337,500
Jun Park: 3 h, KRW 90,000
All lines: 10.5 h, KRW 427,500
The lines come to KRW 427,500, but the claim asks for KRW 500,000 of in-house work: KRW 72,500 is not explained yet.
To be signed by Jun Park, director`)
  expect(inputsOf(card).map(({ id }) => id)).toEqual([
    'in.line',
    'in.person',
    'in.role',
    'in.task',
    'in.servedOn',
    'in.hours',
    'in.rate',
    'in.basis',
  ])
})

test.each(Object.entries(csrCards).filter(([name]) => name.startsWith('csr')))(
  '%s leaves room for one more button',
  (_, build) => {
    expect(buttonsOf(build(context())).length).toBeLessThanOrEqual(5)
  },
)

test.each(['csr of sixty lines', 'csr of sixty lines, hostile, all refused'])(
  '%s says how many are not shown, and lets each be opened',
  (name) => {
    const card = csrCards[name]?.(context())
    if (!card) throw new Error(name)
    const shown = JSON.stringify(card.body).match(/"type":"Container"/g)?.length ?? 0
    expect(JSON.stringify(card.body)).toContain(`${60 - shown} more lines are not shown here`)
    const [picker] = inputsOf(card)
    expect(picker?.type === 'Input.ChoiceSet' && picker.choices.map(({ value }) => value)).toEqual(
      Array.from({ length: 60 }, (_, n) => `l${n + 1}`),
    )
  },
)

test('a claim that is closed shows its lines and gives the document, and takes nothing', () => {
  const card = csrCard(context(), { claim: { ...claim, status: 'handed-over' } })
  expect(titles(card)).toEqual(['Make the CSR', 'Open checklist'])
  expect(inputsOf(card)).toEqual([])
  expect(said(card)).toContain('closed for changes')
})

test('without a line there is nothing to be made or opened', () => {
  const card = csrCard(context(), { claim: coOpClaim({ body: { costs: [own] } }), form })
  expect(titles(card)).toEqual(['Add this line', 'Who signs', 'Open checklist'])
  expect(said(card)).toContain('No line is entered yet.')
})

test('the buttons of a line say which line they mean, and how it was', () => {
  const [, line = csrLine()] = two
  const card = csrLineCard(context(), { claim, line, number: 2, form })
  const carried = { lineId: 'l2', seen: { line: csrSeen(line) } }
  expect(buttonsOf(card)).toMatchObject([
    { title: 'Save this line', data: { ...carried, do: 'save' } },
    { title: 'All lines' },
    { title: 'Remove this line', data: { ...carried, do: 'remove' } },
  ])
})

describe('from the item of the CSR', () => {
  const cardOf = (body: Partial<CoOpBody>, status: 'preparing' | 'handed-over' = 'preparing') => {
    const of = coOpClaim({ status, body })
    const item = checklist(of.body, coOpPolicy).find(({ row }) => row.kind === 'csr')
    if (!item) throw new Error('no csr')
    return titles(itemCard(context(), { claim: of, item, files: [], reusable: [], limitMb: 25 }))
  }

  test.each<[string, Partial<CoOpBody>, boolean]>([
    ['own work among the costs', { costs: [own] }, true],
    ['lines already', { csr: { lines: two } }, true],
    ['vendors alone', {}, false],
  ])('with %s', (_, body, offered) => {
    expect(cardOf(body).includes('Enter the lines')).toBe(offered)
  })

  test('not once the claim is submitted', () => {
    expect(cardOf({ costs: [own] }, 'handed-over')).not.toContain('Enter the lines')
  })
})

test.each([
  [
    'the claim’s currency, with its decimals',
    coOpClaim({ body: { costs: [{ ...own, currency: 'EUR' }] } }),
    'EUR 45.00',
  ],
  ['a currency without any', claim, 'KRW 45'],
  ['any, while the claim has none', coOpClaim({ body: { costs: [] } }), 'EUR 45.00'],
])('the example of a rate is in %s', (_, of, example) => {
  expect(said(csrCard(context(), { claim: of, form }))).toContain(`7.5 h at ${example}”`)
})

test('the values for Partner Center name what the lines add up to, before the signed file', () => {
  const { text } = context()
  const section = handOffValues(text, claim, checklist(claim.body, coOpPolicy), {}).find(
    ({ heading }) => heading === text.values.headings.csr,
  )
  const rows = section?.rows.map(({ label, value }) => `${label}: ${value}`.replace(/[\u00A0\u202F]/g, ' '))
  expect(rows).toContain('Lines of the CSR: 2 lines, 10.5 h, KRW 427,500')
})

test('the check leads to the lines once, however much it found about them', () => {
  const basis = { source: 'x', asOf: '2026-01-01', certainty: 'inferred' } as const
  const codes = ['csrDiffers', 'csrSignerMissing'] as const
  const findings = codes.map(
    (code): Finding => ({
      code,
      level: 'warning',
      params: { is: 'less', by: 1, lines: 1, own: 2, currency: 'KRW' },
      itemId: 'csr',
      basis,
    }),
  )
  const items = checklist(claim.body, coOpPolicy)
  const card = verdictCard(context(), { claim, verdict: 'ready-with-warnings', findings, items })
  expect(titles(card).filter((title) => title === 'Enter the lines')).toHaveLength(1)
})
