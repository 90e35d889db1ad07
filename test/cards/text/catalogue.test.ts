import { catalogue } from '../../../cards/text/en/catalogue'
import { evidenceLabel } from '../../../cards/text/evidenceLabel'
import { evidenceOverrides } from '../../../cards/text/evidenceLabelKey'
import { wordLists } from '../../../cards/text/wordLists'
import { coOpPolicy } from '../../../rules/policy/coOpPolicy'
import { matchName } from '../../../rules/policy/matchName'
import { programIds } from '../../../rules/policy/names'

const everyItem = coOpPolicy.activities.flatMap((activity) =>
  activity.evidence.map((row) => ({ activity, row, label: evidenceLabel(catalogue, activity.id, row.id) })),
)

/** Every string inside, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

test('no word is empty, and none of them is our own jargon', () => {
  const all = strings(catalogue)
  expect(all.filter((text) => text.trim() !== text || text === '')).toEqual([])
  expect(all.filter((text) => /\b(slot|arm|scheme|delta|policy pack|principal)\b/i.test(text))).toEqual([])
})

test('names fit a checklist line and what is asked is one sentence', () => {
  expect(everyItem.filter(({ label }) => label.name.length > 60)).toEqual([])
  expect(everyItem.filter(({ label }) => !/^[A-Z].*\.$/.test(label.ask) || /[.!?] /.test(label.ask))).toEqual([])
})

test('on the checklist of an activity no two items have the same name', () => {
  for (const activity of coOpPolicy.activities) {
    const labels = activity.evidence.map((row) => evidenceLabel(catalogue, activity.id, row.id).name)
    expect(new Set(labels).size).toBe(labels.length)
  }
})

test('words of its own belong to an item that the activity has', () => {
  const items = everyItem.map(({ activity, row }) => `${activity.id}/${row.id}`)
  expect(evidenceOverrides.filter((key) => !items.includes(key))).toEqual([])
})

test('an activity with words of its own shows them, another the general ones', () => {
  expect(evidenceLabel(catalogue, 'internal-training-floor-days', 'agenda').name).toBe(
    'Training agenda or event program',
  )
  expect(evidenceLabel(catalogue, 'customer-seminars-bootcamps', 'agenda').name).toBe('Agenda or program')
})

test.each(everyItem.map(({ activity, row, label }) => [activity.id, label.name, row.id] as const))(
  '%s: "%s", typed, is that item',
  (activityId, name, id) => {
    const rows = coOpPolicy.activities.find((activity) => activity.id === activityId)!.evidence
    const labels = Object.fromEntries(rows.map((row) => [row.id, evidenceLabel(catalogue, activityId, row.id)]))
    expect(matchName(name, wordLists(labels))).toEqual({ match: 'one', id })
  },
)

test.each([
  ['Agency_Invoice_2026-11.pdf', 'third-party-invoice'],
  ['CSR speaker signed.pdf', 'csr'],
  ['invitation-final.pdf', 'invitation'],
  ['AGENDA.docx', 'agenda'],
  ['IMG_4711.jpg', 'event-photos'],
  ['Event photo 2.png', 'event-photos'],
  ['slides v3.pptx', 'presentation'],
])('for a seminar the file %s is proposed as %s', (fileName, id) => {
  const { evidence } = coOpPolicy.activities.find((activity) => activity.id === 'customer-seminars-bootcamps')!
  const labels = evidence.map((row) => [row.id, evidenceLabel(catalogue, 'customer-seminars-bootcamps', row.id)])
  expect(matchName(fileName, wordLists(Object.fromEntries(labels)))).toEqual({ match: 'one', id })
})

test.each(programIds)('the name of %s, typed, is that program', (id) => {
  expect(matchName(catalogue.programs[id].name, wordLists(catalogue.programs))).toEqual({ match: 'one', id })
})

test.each([
  ['OSA', 'one', 'online-services-advisor'],
  ['CSP', 'several', 'csp-direct-bill csp-indirect-provider csp-indirect-reseller'],
  ['surface', 'several', 'surface-add-hub surface-add-pc surface-adr-hub'],
  ['ADD-HUB', 'one', 'surface-add-hub'],
  ['hololens', 'one', 'mixed-reality'],
  ['CSP indirect resellers', 'one', 'csp-indirect-reseller'],
])('the program "%s" is %s: %s', (typed, kind, ids) => {
  const match = matchName(typed, wordLists(catalogue.programs))
  const found = {
    one: () => (match.match === 'one' ? match.id : ''),
    several: () => (match.match === 'several' ? match.ids.join(' ') : ''),
  }
  expect(match.match).toBe(kind)
  expect(found[kind as 'one' | 'several']()).toBe(ids)
})
