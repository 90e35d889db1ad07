import PDFDocument from 'pdfkit'
import type { PackageSheet } from './packageInput'
import { PdfPen } from './pdfPen'

/** No clock in a package: the claim's own dates are in its text. */
const fixedDate = new Date(Date.UTC(1980, 0, 1))

/**
 * Draws the PDF that explains a package: title, lines under it, and parts with a heading and a table each. Fonts are
 * embedded, text can be selected and is tagged for screen readers; the same input gives the same bytes (so nothing is
 * compressed here: zlib's output varies with the machine; the zip compresses it).
 * @param language BCP 47 language of its texts
 */
export async function sheetPdf(sheet: PackageSheet, language = 'en'): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    compress: false,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    lang: language,
    info: { Title: sheet.title, Producer: 'Claimwell', Creator: 'Claimwell', CreationDate: fixedDate },
  })
  const bytes = collect(doc)
  const pen = new PdfPen(doc)
  pen.heading('H1', sheet.title)
  for (const line of sheet.subtitle) pen.paragraph(line)
  for (const { heading, table } of sheet.parts) {
    pen.heading('H2', heading, table)
    pen.table(table)
  }
  pen.finish(sheet.footer)
  return bytes
}

async function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of doc) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
