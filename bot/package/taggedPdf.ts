import PDFDocument from 'pdfkit'
import { PdfPen } from './pdfPen'

/** No clock in what we draw: the claim's own dates are in its text. */
const fixedDate = new Date(Date.UTC(1980, 0, 1))

/** What a document is beside what is drawn in it. */
export interface PdfFrame {
  title: string
  /** BCP 47 language of its texts. */
  language: string
  /** On every page, beside its number. */
  footer: string
}

/**
 * A PDF drawn with our pen. Fonts are embedded, text can be selected and is tagged for screen readers; the same drawing
 * gives the same bytes (so nothing is compressed here: zlib's output varies with the machine; a zip compresses it).
 */
export async function taggedPdf({ title, language, footer }: PdfFrame, draw: (pen: PdfPen) => void): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    compress: false,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    lang: language,
    info: { Title: title, Producer: 'Claimwell', Creator: 'Claimwell', CreationDate: fixedDate },
  })
  const bytes = collect(doc)
  const pen = new PdfPen(doc)
  draw(pen)
  pen.finish(footer)
  return bytes
}

async function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of doc) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
