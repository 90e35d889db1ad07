import type { PackageSheet } from './packageInput'
import { taggedPdf } from './taggedPdf'

/**
 * Draws the PDF that explains a package: title, lines under it, and parts with a heading and a table each. The same input
 * gives the same bytes.
 * @param language BCP 47 language of its texts
 */
export async function sheetPdf({ title, subtitle, parts, footer }: PackageSheet, language = 'en'): Promise<Buffer> {
  return taggedPdf({ title, language, footer }, (pen) => {
    pen.heading('H1', title)
    for (const line of subtitle) pen.paragraph(line)
    for (const { heading, table } of parts) {
      pen.heading('H2', heading, table)
      pen.table(table)
    }
  })
}
