import PDFDocument from 'pdfkit'
import { PdfPen, type PdfTable } from '../../../bot/package/pdfPen'

const long = 'a row of several lines\n'.repeat(5).trim()
const tables: [string, PdfTable][] = [
  ['labels and short values', { widths: [0.3, 0.7], rows: [['label', 'first']], labelled: true }],
  ['labels and long values', { widths: [0.3, 0.7], rows: [['label', `first ${long}`]], labelled: true }],
  ['a head and long rows', { widths: [0.3, 0.7], head: ['number\nof it', 'name'], rows: [['1', `first ${long}`]] }],
]

interface Drawn {
  text: string
  page: number
}

/** A pen on a document, and what it draws as it does. */
function penAndDrawn(): { pen: PdfPen; drawn: Drawn[] } {
  const doc = new PDFDocument({ size: 'A4', margin: 0, bufferPages: true })
  doc.resume()
  const drawn: Drawn[] = []
  jest.spyOn(doc, 'text').mockImplementation((text: string) => {
    drawn.push({ text, page: doc.bufferedPageRange().count })
    return doc
  })
  return { pen: new PdfPen(doc), drawn }
}

/** The page on which each text was drawn. */
function drawnOn(lines: number, heading: string, table: PdfTable): (start: string) => number | undefined {
  const { pen, drawn } = penAndDrawn()
  for (let line = 0; line < lines; line++) pen.paragraph('filling')
  pen.heading('H2', heading, table)
  pen.table(table)
  pen.finish('end')
  return (start) => drawn.find(({ text }) => text.startsWith(start))?.page
}

test.each(tables)('a heading is never parted from what it is about by the end of a page: %s', (_, table) => {
  const fillings = Array.from({ length: 16 }, (_each, index) => 40 + index)
  const pages = fillings.map((lines) => drawnOn(lines, 'Heading', table))
  expect(pages.map((page) => page('Heading'))).toEqual(pages.map((page) => page('first')))
  expect(new Set(pages.map((page) => page('first')))).toEqual(new Set([1, 2]))
})

test('a heading of several lines stays with its table too', () => {
  for (let lines = 40; lines < 56; lines++) {
    const page = drawnOn(lines, `Heading ${'and more of it '.repeat(20)}ends`, tables[0]![1])
    expect([lines, page('Heading')]).toEqual([lines, page('first')])
  }
})

test('a footer too long for one line goes on over a second one, on every page', () => {
  const { pen, drawn } = penAndDrawn()
  for (let line = 0; line < 60; line++) pen.paragraph('filling')
  pen.finish('The end of it is as much worth reading as its beginning is. '.repeat(3).trim())
  expect(drawn.filter(({ text }) => text.startsWith('The end of it'))).toHaveLength(2)
  expect(drawn.filter(({ text }) => text.endsWith('beginning is.'))).toHaveLength(2)
})
