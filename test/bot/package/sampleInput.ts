import { labelledTable } from '../../../bot/package/labelledTable'
import { nameFiles } from '../../../bot/package/nameFiles'
import type { PackageFile, PackageInput } from '../../../bot/package/packageInput'

/** A claim's package in Korean, Chinese and German, with the given originals. */
export function sampleInput(files: PackageFile[]): PackageInput {
  return {
    name: 'claim-7F3K.zip',
    language: 'ko',
    sheet: {
      name: 'index.pdf',
      title: '공동 마케팅 청구 – Seminar Seoul',
      subtitle: ['Contoso Korea 주식회사 · 臺灣分公司', 'Usage period 2026-01-01 – 2026-06-30'],
      parts: [
        {
          heading: 'Values in Partner Center order',
          table: labelledTable([
            { label: 'Program', value: 'Cloud Solution Provider' },
            { label: 'Location', value: 'Müller & Söhne São Paulo' },
            { label: 'Total', value: '₩12,345,678' },
          ]),
        },
        {
          heading: 'Files',
          table: {
            widths: [0.08, 0.44, 0.48],
            head: ['No.', 'File', 'Shows'],
            rows: nameFiles(files).map(({ number, packed, shows, note }) => [
              String(number),
              packed,
              [...shows, ...(note ? [note] : [])].join('\n'),
            ]),
          },
        },
      ],
      footer: 'Made by Claimwell',
    },
    files,
    data: {
      name: 'claim.json',
      value: { status: 'ready', amounts: [{ minor: 100, currency: 'KRW' }], id: 'c1' },
    },
    history: [{ at: '2026-02-01T09:00:00.000Z', who: 'Kim', what: 'claim.confirm', detail: 'a, "b"', hash: 'abc' }],
  }
}
