import { checklist } from '../../rules/checklist'
import type { EvidenceState } from '../../rules/claim'
import { numberFiles } from '../../rules/fileNumbers'
import { coOpPolicy } from '../../rules/policy/coOpPolicy'
import { coOpClaim } from '../support/claims'

const numbered = (evidence: Record<string, EvidenceState>) =>
  numberFiles(checklist(coOpClaim({ body: { evidence } }).body, coOpPolicy)).map(
    ({ number, fileId, items, notes }) => ({
      number,
      fileId,
      shows: items.map(({ row }) => row.id),
      notes,
    }),
  )

test('files are numbered in the order of the checklist, whenever they were sent', () => {
  const evidence = {
    agenda: { files: [{ fileId: 'second' }] },
    'third-party-invoice': { files: [{ fileId: 'first' }] },
  }
  expect(numbered(evidence).map(({ number, fileId }) => [number, fileId])).toEqual([
    [1, 'first'],
    [2, 'second'],
  ])
})

test('a file that serves several items is in the package once, and says all that it shows', () => {
  const evidence = {
    invitation: { files: [{ fileId: 'flyer', note: 'front page' }], note: 'as sent' },
    agenda: { files: [{ fileId: 'flyer' }], note: 'as sent' },
    'brand-contact': { files: [], confirmed: { fileId: 'flyer' } },
  }
  expect(numbered(evidence)).toEqual([
    { number: 1, fileId: 'flyer', shows: ['invitation', 'agenda', 'brand-contact'], notes: ['as sent', 'front page'] },
  ])
})

test('a confirmation that names no file, and an item without any, number nothing', () => {
  expect(numbered({ 'brand-contact': { files: [], confirmed: {} } })).toEqual([])
})
