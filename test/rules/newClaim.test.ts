import { coOpBody } from '../../rules/claim'
import { copyOf, newClaim } from '../../rules/newClaim'
import { policyFor } from '../../rules/policy/policyFor'
import { openQuestions } from '../../rules/questions/openQuestions'
import { coOpClaim } from '../support/claims'

const policy = policyFor('2026-07-01')
const who = { tenantId: 'contoso', userId: 'jiwoo' }
const now = Date.UTC(2026, 9, 6)

test('a new claim is an empty draft of the one who asked for it', () => {
  const claim = newClaim(who, 'id-1', now, policy)
  expect(claim).toMatchObject({ tenantId: 'contoso', ownerId: 'jiwoo', id: 'id-1', version: 1, status: 'draft' })
  expect(claim).toMatchObject({ createdAt: now, updatedAt: now, body: { policy: policy.id, answers: {} } })
  expect(coOpBody.parse(claim.body)).toEqual(claim.body)
  expect(
    openQuestions(claim.body, policy)
      .map(({ key }) => key)
      .at(0),
  ).toBe('program')
})

describe('a copy of last year’s spot', () => {
  const original = coOpClaim({
    status: 'handed-over',
    body: {
      answers: {
        ...coOpClaim().body.answers,
        activity: 'tv-radio',
        preApprovedOn: '2026-09-01',
        unitSerials: 'X1',
        unitDeliveredOn: '2026-09-02',
        earned: { minor: 5, currency: 'EUR' },
      },
      skipped: ['venue', 'finalApprovedOn', 'fundsSeen'],
      evidence: { 'final-ad': { files: [{ fileId: 'f' }] } },
      siblings: ['id-9'],
      reports: [{ status: 'submitted', on: '2027-01-02', at: now, by: 'owner-1' }],
      claimNumber: '4711',
      overrides: [{ reason: 'agreed', findings: [], at: now, by: 'owner-1' }],
    },
  })
  const copy = copyOf(original, who, 'id-2', now)

  test('is a new draft of the one who copied it, and says what it was copied from', () => {
    expect(copy).toMatchObject({ id: 'id-2', ownerId: 'jiwoo', tenantId: 'contoso', version: 1, status: 'draft' })
    expect(copy.body.copiedFrom).toBe(original.id)
    expect(coOpBody.parse(copy.body)).toEqual(copy.body)
  })

  test('keeps what is likely to hold again', () => {
    expect(copy.body.answers).toEqual({
      program: 'csp-indirect-reseller',
      bankTax: 'yes',
      category: 'market-development',
      activity: 'tv-radio',
      title: 'Cloud security seminar, Seoul',
      partnerId: '1234567',
      location: 'Contoso Korea, Seoul',
      venue: 'Seoul',
      coreShown: true,
    })
  })

  test('has none of its costs, evidence, siblings, reports, number or overrides', () => {
    expect(copy.body).toMatchObject({ costs: [], costsDone: false, evidence: {}, siblings: [], reports: [] })
    expect(copy.body).toMatchObject({ overrides: [] })
    expect(copy.body.claimNumber).toBeUndefined()
  })

  test('asks again what belonged to that time, even what was left open then', () => {
    const asked = openQuestions(copy.body, policy).map(({ key }) => key)
    expect(asked).toEqual(expect.arrayContaining(['fundsSeen', 'dates', 'preApprovedOn', 'finalApprovedOn', 'costBy']))
    expect(asked).not.toContain('venue')
  })
})
