import fc from 'fast-check'
import { plainWords } from '../../../rules/policy/plainWords'
import { cutRequest } from '../../../rules/requests/cutRequest'
import { requestPhrases } from '../../../rules/requests/requestPhrases'

test.each<[string, string[]]>([
  ['', []],
  [' \n\t ', []],
  ['Hello', ['Hello']],
  ['🎉', ['🎉']],
  ['Please provide: agenda', ['agenda']],
  ['Provide the following invoices:\n1. of the hotel\n2. of the caterer', ['of the hotel', 'of the caterer']],
  ['Merci de fournir : facture, invitation', ['facture', 'invitation']],
  ['Remarks: the agenda', ['Remarks: the agenda']],
  ['The agenda: it is short', ['The agenda: it is short']],
  ['1. Agenda\n2. Agenda', ['Agenda']],
  ['1. 2) • Agenda', ['Agenda']],
  ['- ,\n- Agenda', ['Agenda']],
  ['Item 1: agenda\nItem 2: photos', ['agenda', 'photos']],
  ['A. Agenda\nB. Photos', ['Agenda', 'Photos']],
  ['Agenda and more agenda', ['Agenda and more agenda']],
  ['Invoice - with date\n\nand agenda', ['Invoice - with date', 'agenda']],
  ['- Agenda\n\n- Agenda of the event\n  with times', ['Agenda', 'Agenda of the event with times']],
  ['Please provide terms\nand conditions', ['terms and conditions']],
  ['-20 % of the invoice', ['-20 % of the invoice']],
  ['Invoice no. 12 of 3. May, e.g. the agenda', ['Invoice no. 12 of 3. May, e.g. the agenda']],
  ['Dear partner, please send the invoice.', ['the invoice']],
  ['Please explain the budget.\n\nPlease send the agenda.', ['Please explain the budget', 'the agenda']],
  ['Thanks for the agenda, please add the photos.', ['the photos']],
  [
    'Thank you for the agenda. We have received the invoice.',
    ['Thank you for the agenda. We have received the invoice.'],
  ],
  ['Send the agenda.\n\nRegards\nAgenda Team\nPS: we also need photos', ['the agenda', 'PS: we also need photos']],
  ['Regards\nInvoice Team\n1. Agenda', ['Agenda']],
  ['Agenda\n\nDo not reply to this message.\nPhotos Inc.\n\nPhotos', ['Agenda', 'Photos']],
  ['Agenda\nFrom: Photos Ltd\nInvoice', ['Agenda', 'Invoice']],
  ['Missing invoice details:\n- the vendor name', ['Missing invoice details:', 'the vendor name']],
  ['Please provide the following proof of execution:\n1. Agenda', ['Agenda']],
  ['Documents\n1. Agenda', ['Agenda']],
  ['We need:\nplease see the agenda', ['see the agenda']],
  ['Steps: 2) agenda 3) photos', ['Steps: 2) agenda 3) photos']],
  [
    '1. Two photos of the event, showing the audience\n2. Agenda',
    ['Two photos of the event, showing the audience', 'Agenda'],
  ],
  ['Deux photos de l’événement, montrant le public', ['Deux photos de l’événement, montrant le public']],
  ['행사진행 사진 건', ['행사진행 사진 건']],
  ['결과사진과 의제', ['결과사진과 의제']],
  ['發票正本和照片', ['發票正本', '照片']],
  ['1.초대장\n2.의제', ['초대장', '의제']],
  ['공유 사진이 아닌 초대장', ['공유 사진이 아닌 초대장']],
])('%j is cut into %j', (text, items) => {
  expect(cutRequest(text)).toEqual(items)
})

test('at most twenty items come of a list', () => {
  const list = Array.from({ length: 30 }, (_, index) => `${index + 1}) thing ${String.fromCharCode(97 + index)}`)
  expect(cutRequest(list.join('\n'))).toHaveLength(20)
})

test('an item too long for one goes on in the next, and loses no word', () => {
  const long = `- the invoice of ${Array.from({ length: 120 }, (_, index) => `hotel ${index}`).join(' ')}`
  const items = cutRequest(long)
  expect(items.length).toBeGreaterThan(1)
  expect(Math.max(...items.map((item) => item.length))).toBeLessThanOrEqual(500)
  expect(`- ${items.join(' ')}`).toBe(long)
})

test('a word longer than an item is cut, too', () => {
  expect(cutRequest(`- ${'x'.repeat(501)}`)).toEqual(['x'.repeat(500), 'x'])
})

test('unknown words stay one item of at most 2000 letters', () => {
  const [whole, ...others] = cutRequest('word '.repeat(1000))
  expect(others).toEqual([])
  expect(whole!.length).toBeLessThanOrEqual(2000)
})

const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...requestPhrases.map(({ phrase }) => phrase)) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        ', ',
        '; ',
        ' and ',
        ' und ',
        ' sowie ',
        ' et ',
        ' e ',
        ' 및 ',
        '와 ',
        '과 ',
        '、',
        '和',
        '以及',
        '\n',
        '\n\n',
      ],
      ...['. ', '。', ': ', '：', '\n1. ', '\n2) ', '\n- ', '\n① ', '\n> ', '\n가. ', '\n一、', ' (1) ', ' 2) ', ' '],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['Please provide', 'Bitte senden Sie uns', 'Veuillez fournir', '제출해 주세요', 'Por favor, envie', '請提供'],
      ...['the following', 'Thank you', 'Regards', 'Dear Ann', 'From: Ann', 'with', 'showing', 'is missing', 'terms'],
      ...['by 15 March 2027', 'Ref: ABC-123', 'no. 3', 'e.g. ', 'conditions', 'hoch', '사진', '與', 'unsubscribe'],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
)
const mails = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ').replace(/ (?=\n)/g, ''))
const anything = fc.oneof(mails, fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ maxLength: 400 }))
const runs = { numRuns: 300 }

/** Signs without a look of their own may vanish between letters; words are compared without them. */
const bare = (text: string) => text.replace(/\p{Cf}/gu, '').replace(/[\p{Cc}\s]+/gu, ' ')

test('whatever is pasted, words of an item are words of the text, in their order, and the bounds hold', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const items = cutRequest(text)
      expect(items.length).toBeLessThanOrEqual(20)
      for (const item of items) {
        expect(item.trim()).toBe(item)
        let rest = bare(text)
        for (const word of bare(item).split(' ').filter(Boolean)) {
          expect(rest).toContain(word)
          rest = rest.slice(rest.indexOf(word) + word.length)
        }
      }
      expect(new Set(items.map(plainWords)).size).toBe(items.length)
      expect(items.length > 0).toBe(text.trim() !== '')
    }),
    runs,
  )
})

test('an item cut once more is that item', () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const item of cutRequest(text)) expect(cutRequest(item)).toEqual([item])
    }),
    runs,
  )
})

test.each<[string, string]>([
  ['commas', 'a, '],
  ['names and commas', 'invoice, agenda, '],
  ['one name', 'invoice '],
  ['Korean', '사진과 '],
  ['Chinese', '照片和'],
  ['numbers', '1) '],
  ['bullets', '- '],
  ['quotes', '> '],
  ['spaces', ' '],
  ['tabs and breaks', '\t\n'],
  ['brackets', '((('],
  ['full stops', '. '],
  ['colons', ': '],
  ['typos', 'invocie agendaa screnshot '],
  ['dashes', '-----'],
  ['greetings', 'Dear '],
  ['openers', 'please send us '],
  ['emoji', '🎉'],
  ['combining marks', 'e\u0301'],
])('8000 letters of %s are cut in time', (_, unit) => {
  const start = performance.now()
  cutRequest(unit.repeat(8000))
  expect(performance.now() - start).toBeLessThan(3000)
})
