import { csrPdf } from '../../../bot/csr/csrPdf'
import { PdfPen } from '../../../bot/package/pdfPen'
import { textFor } from '../../../cards/text/textFor'
import type { Csr } from '../../../rules/csr/csr'
import { hostileName } from '../../cards/hostile'
import { coOpClaim, csrLine } from '../../support/claims'

const text = textFor('en')
const signer = { name: 'Jun Park', role: 'managing director' }
const csr: Csr = {
  lines: [
    csrLine(),
    csrLine({ id: 'l2', person: '김민아', role: '行銷經理', hours: 333, rate: 30_001, basis: undefined }),
  ],
  signer,
}
const pagesOf = (pdf: Buffer) => Number(/\/Type \/Pages\n\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1])

/** The document, and all that was drawn into it, in its order. */
async function drawn(of: Csr, claim = coOpClaim()): Promise<{ pdf: Buffer; said: string }> {
  const said: string[] = []
  const spies = [
    jest.spyOn(PdfPen.prototype, 'heading').mockImplementation(function (this: PdfPen, level, words, table) {
      said.push(words)
      heading.call(this, level, words, table)
    }),
    jest.spyOn(PdfPen.prototype, 'paragraph').mockImplementation(function (this: PdfPen, words) {
      said.push(words)
      paragraph.call(this, words)
    }),
    jest.spyOn(PdfPen.prototype, 'table').mockImplementation(function (this: PdfPen, shape) {
      for (const cells of [...(shape.head ? [shape.head] : []), ...shape.rows]) said.push(cells.join(' | '))
      table.call(this, shape)
    }),
  ]
  const pdf = await csrPdf(text, claim, of)
  for (const spy of spies) spy.mockRestore()
  return { pdf, said: said.join('\n').replace(/[\u00A0\u202F]/g, ' ') }
}
const { heading, paragraph, table } = PdfPen.prototype

test('it names the activity, lists the work with its sums, certifies it, and has room for a signature', async () => {
  const { said } = await drawn(csr)
  expect(said).toContain('Certification Statement and Report (CSR)')
  expect(said).toContain('Name of the claim | Cloud security seminar, Seoul')
  expect(said).toContain('Usage period | 2026-07-01 – 2026-12-31')
  expect(said).toContain(
    '1 | 2026-10-05 | Mina Kim\nevent manager | booth set-up | 7.5 h | KRW 45,000\nAgreed internal rate | KRW 337,500',
  )
  expect(said).toContain('3.33 h | KRW 30,001\nbasis not stated | KRW 99,903')
  expect(said).toContain('김민아 | 3.33 h | KRW 99,903\nAll together | 10.83 h | KRW 437,403')
  expect(said).toContain('I certify')
  expect(said).toMatch(/Every co-op claim needs invoices .* Partner Center: co-op claims overview/)
  expect(said).toMatch(/Name \| Jun Park\nRole in the company \| managing director\nDate \| _+\nSignature \| \n_+/)
})

test('it says that it is no form of Microsoft’s', async () => {
  const { said } = await drawn(csr)
  expect(said).toContain('It is not a form of Microsoft’s')
  expect(said).not.toMatch(/submitted|approved by/i)
})

test('without a signer name and role are left to the pen; a day that is known is printed', async () => {
  expect((await drawn({ lines: csr.lines })).said).toMatch(/Name \| _+\nRole in the company \| _+\nDate \| _+/)
  expect((await drawn({ ...csr, signedOn: '2026-10-09' })).said).toContain('Date | 2026-10-09')
})

test('a draft that knows nothing yet still has its lines', async () => {
  const { answers: _, ...body } = coOpClaim().body
  const { said } = await drawn(csr, { ...coOpClaim(), body: { ...body, answers: {} } })
  expect(said).toContain('Mina Kim')
})

test('it is a tagged PDF with its fonts inside, the same each time', async () => {
  const { pdf } = await drawn(csr)
  const source = pdf.toString('latin1')
  expect(source).toMatch(/^%PDF-1\.7/)
  expect(source).toMatch(/\/StructTreeRoot/)
  expect(source).not.toMatch(/Helvetica|Times|Courier/)
  expect(source.match(/\/FontFile2 /g)?.length).toBeGreaterThanOrEqual(3)
  expect(source.match(/D:\d{8}/g)).toEqual(['D:19800101'])
  expect((await csrPdf(text, coOpClaim(), csr)).equals(pdf)).toBe(true)
  expect(pagesOf(pdf)).toBe(2)
})

test('what is certified and the signature stand on one page, however many lines come before', async () => {
  const pages: [string, number][] = []
  const pageOf = (pen: PdfPen) => (Reflect.get(pen, 'doc') as PDFKit.PDFDocument).bufferedPageRange().count
  const longest = { name: 'N'.repeat(80), role: '역할'.repeat(40) }
  const spy = jest.spyOn(PdfPen.prototype, 'table').mockImplementation(function (this: PdfPen, shape) {
    table.call(this, shape)
    if (shape.rows.some(([label]) => label === 'Signature')) pages.push(['signed', pageOf(this)])
  })
  const said = jest.spyOn(PdfPen.prototype, 'paragraph').mockImplementation(function (this: PdfPen, words) {
    if (words.startsWith('I certify')) pages.push(['certified', pageOf(this)])
    paragraph.call(this, words)
  })
  const counts = Array.from({ length: 24 }, (_, n) => n + 1)
  for (const count of counts) {
    const lines = Array.from({ length: count }, (_, n) => csrLine({ id: `l${n + 1}` }))
    await csrPdf(text, coOpClaim(), { lines, signer: longest })
  }
  for (const one of [spy, said]) one.mockRestore()
  const together = counts.map((_, n) => pages[2 * n]?.[1] === pages[2 * n + 1]?.[1])
  expect(pages).toHaveLength(2 * counts.length)
  expect(together).not.toContain(false)
})

test('sixty lines in words nobody should write go over as many pages as they need', async () => {
  const words = { person: hostileName.slice(0, 80), role: hostileName.slice(0, 80), task: hostileName.slice(0, 160) }
  const lines = Array.from({ length: 60 }, (_, n) => csrLine({ id: `l${n + 1}`, ...words }))
  const title = { answers: { ...coOpClaim().body.answers, title: hostileName } }
  const { pdf } = await drawn({ lines, signer: { name: words.person, role: words.role } }, coOpClaim({ body: title }))
  expect(pagesOf(pdf)).toBeGreaterThan(5)
})
