import { indexPdf } from '../../../bot/package/indexPdf'
import { sampleInput } from './sampleInput'

const file = { slug: 'x', name: 'x', extension: 'pdf', sha256: '0', size: 1 }
const pagesOf = (pdf: Buffer) => Number(/\/Type \/Pages\n\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1])

test('the index is a PDF with its fonts inside, tagged, and without a clock', async () => {
  const text = (await indexPdf(sampleInput([]), [])).toString('latin1')
  expect(text).toMatch(/^%PDF-1\.7/)
  expect(text.match(/\/FontFile2 /g)?.length).toBeGreaterThanOrEqual(4)
  expect(text).not.toMatch(/Helvetica|Times|Courier/)
  expect(text).toMatch(/\/Lang \(ko\)/)
  expect(text).toMatch(/\/StructTreeRoot/)
  expect(text.match(/D:\d{8}/g)).toEqual(['D:19800101'])
})

test('the same index twice is the same bytes', async () => {
  expect((await indexPdf(sampleInput([]), [])).equals(await indexPdf(sampleInput([]), []))).toBe(true)
})

test('a short claim is one page; a long table goes on over as many as it needs', async () => {
  const files = Array.from({ length: 100 }, (_, index) => ({ ...file, number: index + 1, shows: ['세미나 사진', 'b'] }))
  const names = files.map((_, index) => `${index}-${'very-long-name-without-a-space'.repeat(4)}.pdf`)
  expect(pagesOf(await indexPdf(sampleInput([]), []))).toBe(1)
  expect(pagesOf(await indexPdf(sampleInput(files), names))).toBe(7)
})

test('a value longer than a page is printed whole', async () => {
  const input = sampleInput([])
  input.sections = [{ heading: 'Notes', rows: [{ label: 'Note', value: 'line\n'.repeat(120) }] }]
  expect(pagesOf(await indexPdf(input, []))).toBe(3)
})

test('texts with nothing in them, emoji, or controls still print', async () => {
  const input = sampleInput([{ ...file, number: 1, shows: [], note: '' }])
  input.title = '\u0007🎉 \u202e'
  input.subtitle = ['', ' ']
  expect(pagesOf(await indexPdf(input, ['']))).toBe(1)
})
