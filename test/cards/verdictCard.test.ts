import { verdictCard } from '../../cards/verdictCard'
import { checklist } from '../../rules/checklist'
import type { Finding } from '../../rules/findings'
import { coOpPolicy } from '../../rules/policy/coOpPolicy'
import { coOpClaim } from '../support/claims'
import { buttonsOf, buttonTitled, inputsOf } from './cardParts'
import { context } from './context'

const claim = coOpClaim()
const items = checklist(claim.body, coOpPolicy)
const basis = { source: 'Co-op claims overview', asOf: '2023-04-19', certainty: 'unverified' } as const
const noCosts: Finding = { code: 'noCosts', level: 'warning', params: {}, basis }
const missing: Finding = {
  ...noCosts,
  code: 'evidenceMissing',
  level: 'blocking',
  itemId: items[0]?.id ?? '',
  params: { number: 1, activity: 'customer-seminars-bootcamps', evidence: 'third-party-invoice' },
}
const open: Finding = { ...noCosts, code: 'questionOpen', question: 'partnerId', params: { question: 'partnerId' } }

test('a person sees what must be fixed before what is a warning, each with its source, date and certainty', () => {
  const said = verdictCard(context(), { claim, verdict: 'not-ready', findings: [noCosts, missing], items }).fallbackText
  expect(said.indexOf('Must be fixed: Missing: ')).toBeLessThan(said.indexOf('Warning: No costs'))
  expect(said).toContain('Source: Co-op claims overview. As of Apr 19, 2023. Not confirmed by anything public.')
  expect(said).toContain('Microsoft’s reviewer decides')
})

test('a finding has the button that mends it', () => {
  const card = verdictCard(context(), { claim, verdict: 'not-ready', findings: [missing, open], items })
  expect(buttonTitled(card, 'Open: Third-party invoice').data).toMatchObject({
    verb: 'evidence.attach',
    itemId: missing.itemId,
  })
  expect(buttonTitled(card, 'Change: PartnerID').data).toMatchObject({ verb: 'claim.edit', question: 'partnerId' })
})

test('only the first three findings that can be mended have a button', () => {
  const card = verdictCard(context(), {
    claim,
    verdict: 'not-ready',
    findings: Array.from({ length: 9 }, () => missing),
    items,
  })
  expect(buttonsOf(card).filter(({ title }) => title.startsWith('Open: '))).toHaveLength(3)
})

test('a claim that is not ready can be packed all the same, for a reason', () => {
  const card = verdictCard(context(), { claim, verdict: 'not-ready', findings: [missing], items })
  expect(inputsOf(card)).toMatchObject([{ id: 'in.reason', isRequired: true }])
  expect(buttonTitled(card, 'Make the package').data).toMatchObject({ verb: 'claim.package', version: claim.version })
})

test.each(['ready', 'ready-with-warnings'] as const)('a claim that is %s is packed without a reason', (verdict) => {
  const card = verdictCard(context(), { claim, verdict, findings: [noCosts], items })
  expect(inputsOf(card)).toEqual([])
  expect(buttonTitled(card, 'Make the package').style).toBe('positive')
})

test('findings of one source name it once, below the last of them', () => {
  const other = { ...open, basis: { ...basis, source: 'Another page' } }
  const said = verdictCard(context(), { claim, verdict: 'not-ready', findings: [missing, open, noCosts, other], items })
  expect(said.fallbackText.match(/Co-op claims overview/g)).toHaveLength(1)
  expect(said.fallbackText).toContain('Source: Another page')
})
