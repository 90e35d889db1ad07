import { cleanFileName } from '../../../bot/files/cleanFileName'

test.each([
  ['Invoice July.pdf', 'Invoice July.pdf'],
  ['INVOICE.PDF', 'INVOICE.PDF'],
  ['세미나 청구서 (최종).pdf', '세미나 청구서 (최종).pdf'],
  ['Übersicht Müller & Söhne.xlsx', 'Übersicht Müller & Söhne.xlsx'],
  ['請款單🎉.png', '請款單🎉.png'],
])('an honest name stays as it is: %s', (name, expected) => {
  expect(cleanFileName(name)).toBe(expected)
})

test.each([
  ['a folder', 'a/../../b.pdf', 'b.pdf'],
  ['a Windows folder', '..\\..\\x', 'x'],
  ['an encoded folder', '%2e%2e%2fetc%2Fpasswd', 'passwd'],
  ['a drive', 'C:\\x.pdf', 'x.pdf'],
  ['a trailing dot and space', 'invoice.pdf. ', 'invoice.pdf'],
  ['a reversed extension', 'inv\u202Efdp.exe', 'invfdp.exe'],
  ['an invisible character', 'in\u200bvoice\ufeff.pdf', 'invoice.pdf'],
  ['a NUL', 'a.pdf\0.exe', 'a.pdf.exe'],
  ['a line break', 'a\r\nb.pdf', 'ab.pdf'],
  ['a device', 'CON.pdf', '_CON.pdf'],
  ['a device without extension', 'nul', '_nul'],
  ['a device with two extensions', 'com1.tar.gz', '_com1.tar.gz'],
  ['a leading dash', '--help.pdf', 'help.pdf'],
  ['a hidden file', '.htaccess', 'htaccess'],
  ['characters Windows forbids', 'a<b>:"c|d?*.pdf', 'a_b___c_d__.pdf'],
  ['a shell command', '$(id).pdf', '$(id).pdf'],
  ['nothing', '', 'file'],
  ['only dots', '...', 'file'],
  ['only an extension', '.pdf', 'pdf'],
  ['half a surrogate pair', 'a\ud800b.pdf', 'ab.pdf'],
])('%s is made harmless', (_, name, expected) => {
  expect(cleanFileName(name)).toBe(expected)
})

test('composed and decomposed accents give the same name', () => {
  expect(cleanFileName('Mu\u0308ller.pdf')).toBe(cleanFileName('M\u00fcller.pdf'))
})

test.each(['x'.repeat(300), '한'.repeat(300), '👩‍👩‍👧‍👦'.repeat(100), 'e\u0301\u0302'.repeat(200)])(
  'a name too long keeps its extension and no broken character: %#',
  (stem) => {
    const cleaned = cleanFileName(`${stem}.pdf`)
    expect(cleaned.length).toBeLessThanOrEqual(120)
    expect(cleaned).toMatch(/\.pdf$/)
    expect(cleaned).not.toMatch(/\p{Cs}/u)
  },
)

test('a cleaned name stays as it is when cleaned again', () => {
  for (const name of ['a/../b.pdf', 'CON.pdf', '..pdf', 'a . . .pdf', '- .- x.pdf', '%2e%252e%2fx.pdf']) {
    expect(cleanFileName(cleanFileName(name))).toBe(cleanFileName(name))
  }
})
