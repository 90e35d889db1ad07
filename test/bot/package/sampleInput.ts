import type { PackageFile, PackageInput } from '../../../bot/package/packageInput'

/** A claim's package in Korean, Chinese and German, with the given originals. */
export function sampleInput(files: PackageFile[]): PackageInput {
  return {
    name: 'claim-7F3K.zip',
    language: 'ko',
    title: '공동 마케팅 청구 – Seminar Seoul',
    subtitle: ['Contoso Korea 주식회사 · 臺灣分公司', 'Usage period 2026-01-01 – 2026-06-30'],
    sections: [
      {
        heading: 'Values in Partner Center order',
        rows: [
          { label: 'Program', value: 'Cloud Solution Provider' },
          { label: 'Location', value: 'Müller & Söhne São Paulo' },
          { label: 'Total', value: '₩12,345,678' },
        ],
      },
    ],
    fileTable: { heading: 'Files', columns: ['No.', 'File', 'Shows'] },
    files,
    footer: 'Made by Claimwell',
    claim: { status: 'ready', amounts: [{ minor: 100, currency: 'KRW' }], id: 'c1' },
    history: [{ at: '2026-02-01T09:00:00.000Z', who: 'Kim', what: 'claim.confirm', detail: 'a, "b"', hash: 'abc' }],
  }
}
