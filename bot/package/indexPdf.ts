import PDFDocument from 'pdfkit'
import type { PackageInput } from './packageInput'
import { PdfPen } from './pdfPen'

/** No clock in a package: the claim's own dates are in its text. */
const fixedDate = new Date(Date.UTC(1980, 0, 1))

/**
 * Draws index.pdf: title, sections of label and value, and the table of numbered files. Fonts are embedded, text can
 * be selected and is tagged for screen readers; the same input gives the same bytes (so nothing is compressed here:
 * zlib's output varies with the machine; the zip compresses it).
 * @param names the files' names in the package, in the order of `input.files`
 */
export async function indexPdf(input: PackageInput, names: string[]): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    compress: false,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    lang: input.language ?? 'en',
    info: { Title: input.title, Producer: 'Claimwell', Creator: 'Claimwell', CreationDate: fixedDate },
  })
  const bytes = collect(doc)
  const pen = new PdfPen(doc)
  pen.heading('H1', input.title)
  for (const line of input.subtitle) pen.paragraph(line)
  for (const section of input.sections) {
    pen.heading('H2', section.heading)
    pen.table({ widths: [0.36, 0.64], rows: section.rows.map((row) => [row.label, row.value]), labelled: true })
  }
  drawFiles(pen, input, names)
  pen.finish(input.footer)
  return bytes
}

function drawFiles(pen: PdfPen, input: PackageInput, names: string[]): void {
  pen.heading('H2', input.fileTable.heading)
  pen.table({
    widths: [0.08, 0.44, 0.48],
    head: input.fileTable.columns,
    rows: input.files.map((file, index) => [
      String(file.number),
      names[index] ?? '',
      [...file.shows, ...(file.note ? [file.note] : [])].join('\n'),
    ]),
  })
}

async function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of doc) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
