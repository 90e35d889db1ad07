import { catalogue } from '../../cards/text/en/catalogue'
import { evidenceLabel } from '../../cards/text/evidenceLabel'
import { type ChecklistItem, checklist } from '../../rules/checklist'
import type { EvidenceState } from '../../rules/claim'
import { coOpPolicy } from '../../rules/policy/coOpPolicy'
import { proposePlaces } from '../../rules/proposePlaces'
import { coOpClaim } from '../support/claims'

const words = (item: ChecklistItem) => {
  const { name, also } = evidenceLabel(catalogue, item.activity, item.row.id)
  return [name, ...also]
}
const seminar = (evidence: Record<string, EvidenceState> = {}) =>
  checklist(coOpClaim({ body: { evidence } }).body, coOpPolicy)
const placeOf = (name: string, type: string, items = seminar()) =>
  proposePlaces([{ id: 'f', name, type }], items, words).f

test.each([
  ['Invoice_Hanbit-2026.pdf', 'pdf', 'third-party-invoice'],
  ['Agenda final.docx', 'docx', 'agenda'],
  ['invitation-mail.msg', 'msg', 'invitation'],
  ['IMG_2041.jpg', 'jpeg', 'event-photos'],
  ['Screenshot 2026-10-05.png', 'png', 'event-photos'],
])('%s is proposed for %s → %s', (name, type, place) => {
  expect(placeOf(name, type)).toBe(place)
})

test('a document whose name says nothing has no place while several are open', () => {
  expect(placeOf('scan0001.pdf', 'pdf')).toBeUndefined()
})

const given: EvidenceState = { files: [{ fileId: 'x' }] }

test('a document whose name says nothing goes where the only gap is', () => {
  const items = seminar({ invitation: given, agenda: given, 'event-photos': given })
  expect(placeOf('scan0001.pdf', 'pdf', items)).toBe('third-party-invoice')
})

test('another photo goes to the photos that are there already', () => {
  expect(placeOf('IMG_2042.jpg', 'jpeg', seminar({ 'event-photos': given }))).toBe('event-photos')
})

test('a name that fits several items means the one still missing, else the first', () => {
  expect(placeOf('invitation and agenda.pdf', 'pdf', seminar({ invitation: given }))).toBe('agenda')
  expect(placeOf('invitation and agenda.pdf', 'pdf', seminar({ invitation: given, agenda: given }))).toBe('invitation')
})

test('a picture of a claim that asks for none is judged by its name alone', () => {
  const items = seminar().filter(({ row }) => row.id !== 'event-photos')
  expect(placeOf('IMG_2043.jpg', 'jpeg', items)).toBeUndefined()
})

test('what is optional does not count as the only gap', () => {
  const items = seminar({ invitation: given, agenda: given, 'event-photos': given, 'third-party-invoice': given })
  expect(placeOf('scan0002.pdf', 'pdf', items)).toBeUndefined()
})

test('figures and confirmations take no files', () => {
  const items = seminar()
  const places = Object.values(proposePlaces([{ id: 'f', name: 'registered guests.pdf', type: 'pdf' }], items, words))
  expect(places.map((id) => items.find((item) => item.id === id)?.row.answer)).not.toContain('metric')
})
