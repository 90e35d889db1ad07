import type { PdfTable } from './pdfPen'

/**
 * Labels and values as a table of a PDF.
 * @param share of the width that the labels take
 */
export function labelledTable(rows: readonly { label: string; value: string }[], share = 0.36): PdfTable {
  return { widths: [share, 1 - share], rows: rows.map(({ label, value }) => [label, value]), labelled: true }
}
