import PDFDocument from 'pdfkit'
import { PdfPen, type PdfTable } from '../../../bot/package/pdfPen'

/** What stands in a sample document. */
export interface SampleDocument {
  title: string
  paragraphs: string[]
  table?: PdfTable
  footer: string
}

/** A real PDF with a text layer, in any script our fonts have. */
export async function samplePdf({ title, paragraphs, table, footer }: SampleDocument): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A4', margin: 0, bufferPages: true, info: { Title: title } })
  const parts: Buffer[] = []
  doc.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise((resolve) => doc.on('end', resolve))
  const pen = new PdfPen(doc)
  pen.heading('H1', title)
  for (const paragraph of paragraphs) pen.paragraph(paragraph)
  if (table) pen.table(table)
  pen.finish(footer)
  await ended
  return Buffer.concat(parts)
}
