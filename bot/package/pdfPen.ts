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
  /** How many lines of a row no end of a page parts: 3, unless said. */
  together?: number
}

interface Style {
  size: number
  weight: FontWeight
}

interface Cell {
  x: number
  width: number
  style: Style
  tag: 'TH' | 'TD'
  lines: string[]
}

const a4 = { width: 595.28, height: 841.89 }
const margin = 50
const bottom = a4.height - 64
const textWidth = a4.width - 2 * margin
const cellGap = 10
const headingGap = 4
const rowGap = 3
const footerLines = 2
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

  /** A title or a section's heading; never left alone at the foot of a page, nor with but the head of its table. */
  heading(level: 'H1' | 'H2', text: string, table?: PdfTable): void {
    const style = headings[level]
    this.y += level === 'H2' ? 14 : 0
    const after = Math.max(3 * lineHeight(body), headingGap + (table ? this.startOf(table) : 0))
    this.need(this.wrap(text, textWidth, style).length * lineHeight(style) + after)
    this.lines(this.child(this.root, level), text, style)
    this.y += headingGap
  }

  /** Starts a page unless so many lines still fit on this one: what comes next stays together. */
  room(lines: number): void {
    this.need(lines * lineHeight(body))
  }

  /** Running text over the whole width. */
  paragraph(text: string): void {
    this.lines(this.child(this.root, 'P'), text, body)
  }

  /** A table whose cells wrap and whose rows may go on over a page break. */
  table(table: PdfTable): void {
    const element = this.child(this.root, 'Table')
    for (const cells of [...(table.head ? [table.head] : []), ...table.rows]) this.row(element, table, cells)
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
      const lines = this.wrap(footer, room, body).slice(0, footerLines)
      lines.forEach((line, index) => {
        this.draw(line, margin, bottom + 20 + index * lineHeight(body), body)
      })
      this.draw(numbers, a4.width - margin - this.measure(numbers, body), bottom + 20, body)
      this.doc.endMarkedContent()
    }
    this.doc.end()
  }

  private row(table: PDFKit.PDFStructureElement, shape: PdfTable, cells: string[]): void {
    const columns = this.fit(shape, cells)
    const height = lineHeight(body)
    const count = linesIn(columns)
    if (this.need(Math.min(count, togetherIn(shape)) * height) && shape.head && cells !== shape.head)
      this.row(table, shape, shape.head)
    const element = this.child(table, 'TR')
    const tags = columns.map(({ tag }) => this.child(element, tag))
    for (let line = 0; line < count; line++) {
      this.need(height)
      columns.forEach((column, index) => {
        this.mark(tags[index], () => this.draw(column.lines[line] ?? '', column.x, this.y, column.style))
      })
      this.y += height
    }
    this.y += rowGap
  }

  /** The cells of a row, each wrapped to its column; those of the head and the labels name the others. */
  private fit(shape: PdfTable, cells: string[]): Cell[] {
    return columnsOf(shape.widths).map((column, index) => {
      const names = cells === shape.head || (shape.labelled && index === 0)
      const style = names ? strong : body
      return { ...column, style, tag: names ? 'TH' : 'TD', lines: this.wrap(cells[index] ?? '', column.width, style) }
    })
  }

  /** The height of the least a table begins with: its head, and what a page break leaves of its first row. */
  private startOf(table: PdfTable): number {
    const { head, rows } = table
    const height = head ? linesIn(this.fit(table, head)) * lineHeight(body) + rowGap : 0
    return height + Math.min(linesIn(this.fit(table, rows[0] ?? [])), togetherIn(table)) * lineHeight(body)
  }

  private lines(element: PDFKit.PDFStructureElement, text: string, style: Style): void {
    for (const line of this.wrap(text, textWidth, style)) {
      this.need(lineHeight(style))
      this.mark(element, () => this.draw(line, margin, this.y, style))
      this.y += lineHeight(style)
    }
  }

  private wrap(text: string, width: number, style: Style): string[] {
    return wrapText(text, width, (piece) => this.measure(piece, style))
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

const togetherIn = ({ together }: PdfTable) => together ?? 3
const linesIn = (cells: readonly Cell[]) => Math.max(...cells.map(({ lines }) => lines.length))

function columnsOf(widths: number[]): { x: number; width: number }[] {
  let x = margin
  return widths.map((share) => {
    const column = { x, width: share * textWidth - cellGap }
    x += share * textWidth
    return column
  })
}
