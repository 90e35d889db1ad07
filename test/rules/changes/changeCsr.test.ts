import { applyChange } from '../../../rules/changes/applyChange'
import type { Csr } from '../../../rules/csr/csr'
import { csrSeen } from '../../../rules/csr/csrSeen'
import { changedClaim } from '../../support/changedClaim'
import { coOpClaim, csrLine } from '../../support/claims'
import { ruleContext } from '../../support/ruleContext'

const signer = { name: 'Jun Park', role: 'director' }
const one: Csr = { lines: [csrLine()] }
const two: Csr = { lines: [csrLine(), csrLine({ id: 'l2', person: 'Jun Park' })], signer, signedOn: '2026-10-09' }
const claim = coOpClaim({ status: 'ready', body: { csr: one } })
const set = (csr: Csr, seen?: string, of = claim) =>
  applyChange(of, { do: 'setCsr', csr, ...(seen === undefined ? {} : { seen }) }, ruleContext())

test('a CSR replaces the one that was shown, and the package is no longer current', () => {
  expect(set(two, csrSeen(one))).toMatchObject({
    ok: true,
    value: { claim: { status: 'preparing', body: { csr: two } }, events: [{ code: 'csrSet', params: { lines: 2 } }] },
  })
})

test('the first one follows on none', () => {
  expect(set(one, csrSeen(undefined), coOpClaim()).ok).toBe(true)
  expect(csrSeen({ lines: [] })).toBe(csrSeen(undefined))
})

test('without a word of what was shown it is taken as it is', () => {
  expect(set(two).ok).toBe(true)
})

test.each([
  ['another line', { ...one, lines: [...one.lines, csrLine({ id: 'l2' })] }],
  ['another amount', { lines: [csrLine({ hours: 751 })] }],
  ['another basis', { lines: [csrLine({ basis: undefined })] }],
  ['somebody who signs', { ...one, signer }],
  ['another day', { ...one, signer, signedOn: '2026-10-10' }],
])('%s since it was shown, and nothing is replaced unasked', (_, shown) => {
  expect(set(two, csrSeen(shown))).toEqual({ ok: false, reason: 'changedSince', params: { fields: 'csr' } })
})

test('what is there already changes nothing, whatever was shown', () => {
  expect(set(structuredClone(one), csrSeen(two))).toEqual({ ok: false, reason: 'alreadyThere' })
})

test('without lines and signer nothing of it stays', () => {
  expect('csr' in changedClaim(claim, [{ do: 'setCsr', csr: { lines: [] } }]).body).toBe(false)
  expect(changedClaim(claim, [{ do: 'setCsr', csr: { lines: [], signer } }]).body.csr).toEqual({ lines: [], signer })
})

test('a line has a mark of its own', () => {
  expect(csrSeen(csrLine())).toBe(csrSeen({ ...csrLine() }))
  expect(csrSeen(csrLine())).not.toBe(csrSeen(csrLine({ task: 'other' })))
})
