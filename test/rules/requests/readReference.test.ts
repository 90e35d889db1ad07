import { readReference } from '../../../rules/requests/readReference'

test.each<[string, string | undefined]>([
  ['Ref: ABC-123', 'ABC-123'],
  ['Reference number 2027/00981.', '2027/00981'],
  ['Reference No. X-77', 'X-77'],
  ['Case #12', '12'],
  ['case id is CAS-1', 'CAS-1'],
  ['Ticket TCK0012345', 'TCK0012345'],
  ['Aktenzeichen: CO-77/2027', 'CO-77/2027'],
  ['Unser Zeichen: MK-4', 'MK-4'],
  ['Vorgangsnummer 4711/27', '4711/27'],
  ['Réf. : FR-18', 'FR-18'],
  ['N° de dossier : 2027-18', '2027-18'],
  ['참조 번호: KR-2027-0042', 'KR-2027-0042'],
  ['문의 번호는 KR-42입니다', 'KR-42'],
  ['Número do caso: BR-9', 'BR-9'],
  ['Protocolo 998812', '998812'],
  ['案件編號：ＴＷ－２０２７', 'TW-2027'],
  ['參考編號為 TW-15', 'TW-15'],
  ['with reference to your claim', undefined],
  ['case 2 of 5', undefined],
  ['ticket 15.03.2027', undefined],
  ['prefer 12345', undefined],
  [`Ref: ${'A1'.repeat(40)}`, undefined],
  ['', undefined],
])('"%s" has the reference %s', (text, reference) => {
  expect(readReference(text)).toBe(reference)
})

test('8000 letters of labels are read in time', () => {
  const start = performance.now()
  readReference('ref: case # ticket réf. '.repeat(400))
  readReference(`ref${' '.repeat(8000)}`)
  expect(performance.now() - start).toBeLessThan(2000)
})
