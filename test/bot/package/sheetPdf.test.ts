import { labelledTable } from '../../../bot/package/labelledTable'
import type { PackageFile, PackageSheet } from '../../../bot/package/packageInput'
import { sheetPdf } from '../../../bot/package/sheetPdf'
import { sampleInput } from './sampleInput'

const file = { slug: 'x', name: 'x', extension: 'pdf', sha256: '0', size: 1 }
const pagesOf = (pdf: Buffer) => Number(/\/Type \/Pages\n\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1])
const draw = (files: PackageFile[] = [], other: Partial<PackageSheet> = {}) =>
  sheetPdf({ ...sampleInput(files).sheet, ...other }, 'ko')

test('the index is a PDF with its fonts inside, tagged, and without a clock', async () => {
  const text = (await draw()).toString('latin1')
  expect(text).toMatch(/^%PDF-1\.7/)
  expect(text.match(/\/FontFile2 /g)?.length).toBeGreaterThanOrEqual(4)
  expect(text).not.toMatch(/Helvetica|Times|Courier/)
  expect(text).toMatch(/\/Lang \(ko\)/)
  expect(text).toMatch(/\/StructTreeRoot/)
  expect(text.match(/D:\d{8}/g)).toEqual(['D:19800101'])
})

test('the same index twice is the same bytes', async () => {
  expect((await draw()).equals(await draw())).toBe(true)
})

test('a short claim is one page; a long table goes on over as many as it needs', async () => {
  const name = 'very-long-name-without-a-space'.repeat(4)
  const files = Array.from({ length: 100 }, (_, index) => ({
    ...file,
    name,
    number: index + 1,
    shows: ['세미나 사진', 'b'],
  }))
  expect(pagesOf(await draw())).toBe(1)
  expect(pagesOf(await draw(files))).toBe(7)
})

test('a value longer than a page is printed whole', async () => {
  const table = labelledTable([{ label: 'Note', value: 'line\n'.repeat(120) }])
  expect(pagesOf(await draw([], { parts: [{ heading: 'Notes', table }] }))).toBe(3)
})

test('texts with nothing in them, emoji, or controls still print', async () => {
  const other = { title: '\u0007🎉 \u202e', subtitle: ['', ' '] }
  expect(pagesOf(await draw([{ ...file, number: 1, shows: [], note: '' }], other))).toBe(1)
})
