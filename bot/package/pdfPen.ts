import { type FontCatalogue, type FontWeight, fontCatalogue } from './fontCatalogue'
import { splitByFont } from './splitByFont'
import { wrapText } from './wrapText'

/** A table to draw; widths are shares of the page's text width. */
export interface PdfTable {
  widths: number[]
  /** Repeated on each page the table reaches. */
  head?: string[]
  rows: string[][]
  /** The first cell of each row names the row. */
  labelled?: boolean
}

interface Style {
  size: number
  weight: FontWeight
}

const a4 = { width: 595.28, height: 841.89 }
const margin = 50
const bottom = a4.height - 64
const textWidth = a4.width - 2 * margin
const cellGap = 10
const body: Style = { size: 9.5, weight: 400 }
const strong: Style = { size: 9.5, weight: 700 }
const headings: Record<'H1' | 'H2', Style> = { H1: { size: 18, weight: 700 }, H2: { size: 12, weight: 700 } }
const lineHeight = (style: Style): number => style.size * 1.45

/** Draws headings, paragraphs and tables down the pages of one document, each character in a font that has it. */
export class PdfPen {
  private y = margin
  private readonly root: PDFKit.PDFStructureElement
  private readonly registered = new Set<string>()
  private readonly fonts: Record<FontWeight, FontCatalogue> = { 400: fontCatalogue(400), 700: fontCatalogue(700) }

  constructor(private readonly doc: PDFKit.PDFDocument) {
    this.root = doc.struct('Document')
    doc.addStructure(this.root)
  }

  /** A title or a section's heading; never left alone at the foot of a page. */
  heading(level: 'H1' | 'H2', text: string): void {
    const style = headings[level]
    this.y += level === 'H2' ? 14 : 0
    this.need(lineHeight(style) + 3 * lineHeight(body))
    this.lines(this.child(this.root, level), text, style)
    this.y += 4
  }

  /** Running text over the whole width. */
  paragraph(text: string): void {
    this.lines(this.child(this.root, 'P'), text, body)
  }

  /** A table whose cells wrap and whose rows may go on over a page break. */
  table(table: PdfTable): void {
    const element = this.child(this.root, 'Table')
    const head = table.head ? [table.head] : []
    for (const row of head) this.row(element, table, row, () => 'TH')
    for (const row of table.rows) {
      this.row(element, table, row, (column) => (table.labelled && column === 0 ? 'TH' : 'TD'))
    }
  }

  /** Writes footer and page numbers on every page and ends the document. */
  finish(footer: string): void {
    const { start, count } = this.doc.bufferedPageRange()
    this.root.end()
    for (let page = start; page < start + count; page++) {
      this.doc.switchToPage(page)
      const numbers = `${page + 1} / ${count}`
      const room = textWidth - this.measure(numbers, body) - cellGap
      this.doc.markContent('Artifact', { type: 'Pagination' })
      this.draw(wrapText(footer, room, (text) => this.measure(text, body))[0] ?? '', margin, bottom + 20, body)
      this.draw(numbers, a4.width - margin - this.measure(numbers, body), bottom + 20, body)
      this.doc.endMarkedContent()
    }
    this.doc.end()
  }

  private row(
    table: PDFKit.PDFStructureElement,
    shape: PdfTable,
    cells: string[],
    tag: (column: number) => string,
  ): void {
    const columns = columnsOf(shape.widths).map((column, index) => {
      const style = tag(index) === 'TH' ? strong : body
      return {
        ...column,
        style,
        lines: wrapText(cells[index] ?? '', column.width, (text) => this.measure(text, style)),
      }
    })
    const height = lineHeight(body)
    const count = Math.max(...columns.map((column) => column.lines.length))
    if (this.need(Math.min(count, 3) * height) && shape.head && cells !== shape.head)
      this.row(table, shape, shape.head, () => 'TH')
    const element = this.child(table, 'TR')
    const tags = columns.map((_, index) => this.child(element, tag(index)))
    for (let line = 0; line < count; line++) {
      this.need(height)
      columns.forEach((column, index) => {
        this.mark(tags[index], () => this.draw(column.lines[line] ?? '', column.x, this.y, column.style))
      })
      this.y += height
    }
    this.y += 3
  }

  private lines(element: PDFKit.PDFStructureElement, text: string, style: Style): void {
    for (const line of wrapText(text, textWidth, (piece) => this.measure(piece, style))) {
      this.need(lineHeight(style))
      this.mark(element, () => this.draw(line, margin, this.y, style))
      this.y += lineHeight(style)
    }
  }

  /** Starts a page when there is no room; says whether it did. */
  private need(height: number): boolean {
    if (this.y + height <= bottom) return false
    this.doc.addPage()
    this.y = margin
    return true
  }

  private child(parent: PDFKit.PDFStructureElement, tag: string): PDFKit.PDFStructureElement {
    const element = this.doc.struct(tag)
    parent.add(element)
    return element
  }

  private mark(element: PDFKit.PDFStructureElement | undefined, draw: () => void): void {
    element?.add(this.doc.markStructureContent('Span'))
    draw()
    this.doc.endMarkedContent()
  }

  private measure(text: string, style: Style): number {
    return splitByFont(text, this.fonts[style.weight]).reduce(
      (width, run) => width + this.use(run.face, style).widthOfString(run.text),
      0,
    )
  }

  private draw(text: string, x: number, y: number, style: Style): void {
    let at = x
    for (const run of splitByFont(text, this.fonts[style.weight])) {
      const width = this.use(run.face, style).widthOfString(run.text)
      this.doc.text(run.text, at, y, { lineBreak: false })
      at += width
    }
  }

  private use(face: { name: string; data: Buffer }, style: Style): PDFKit.PDFDocument {
    if (!this.registered.has(face.name)) this.doc.registerFont(face.name, face.data)
    this.registered.add(face.name)
    return this.doc.font(face.name).fontSize(style.size)
  }
}

function columnsOf(widths: number[]): { x: number; width: number }[] {
  let x = margin
  return widths.map((share) => {
    const column = { x, width: share * textWidth - cellGap }
    x += share * textWidth
    return column
  })
}
