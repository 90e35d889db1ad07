import type { RequestItem } from '../../../rules/requests/documentationRequest'
import { matchRequestFile } from '../../../rules/requests/matchRequestFile'
import { askedItem, reviewerRequest } from '../../support/reviewerRequest'

const answers: RequestItem['answers'] = [{ text: 'It took place online', by: 'mina', at: 1 }]

/** Which of the things asked for a file seems to answer; those with `!` are answered. */
function match(name: string, ...asked: string[]): string {
  const items = asked.map((words, at) =>
    askedItem({ id: String(at + 1), words: words.replace(/!$/, ''), ...(words.endsWith('!') ? { answers } : {}) }),
  )
  const found = matchRequestFile(reviewerRequest({ body: { items } }), name)
  return asked[Number(found) - 1] ?? 'ask'
}

test.each<[string, string[], string]>([
  ['hanbit-invoice.pdf', ['The third-party invoice', 'Photos of the event'], 'The third-party invoice'],
  ['event_photos.2026.zip', ['The third-party invoice', 'Photos of the event'], 'Photos of the event'],
  ['Photo1.JPG', ['Invoices', 'Photos'], 'Photos'],
  ['invoices.pdf', ['The invoice!', 'Photos'], 'The invoice!'],
  ['20418.pdf', ['Invoice 20418', 'Invoice 20419'], 'Invoice 20418'],
  ['초대장.pdf', ['서명한 초대장', '행사 사진'], '서명한 초대장'],
  ['행사 사진.jpg', ['서명한 초대장', '행사 사진'], '행사 사진'],
  ['Événement.pdf', ['Facture', 'Evenement'], 'Evenement'],
])('%s among %j answers “%s”: its name says so', (name, asked, expected) => {
  expect(match(name, ...asked)).toBe(expected)
})

test.each<[string, string[]]>([
  ['IMG_2041.jpg', ['The invoice', 'Photos']],
  ['event.pdf', ['Agenda of the event', 'Photos of the event']],
  ['venue-invoice.pdf', ['Invoice for the invoice of the venue', 'Venue invoice']],
  ['the.pdf', ['The one', 'The other']],
  ['scan.pdf', ['The invoice!', 'Photos!']],
])('%s among %j may be any of them, so the person is asked', (name, asked) => {
  expect(match(name, ...asked)).toBe('ask')
})

test('a name that says nothing answers the only thing without an answer', () => {
  expect(match('IMG_2041.jpg', 'The invoice!', 'Photos', 'Agenda!')).toBe('Photos')
  expect(match('IMG_2041.jpg', 'Photos')).toBe('Photos')
  expect(match('photos.jpg', 'Photos!')).toBe('Photos!')
})
