import { formatsFor } from '../../../cards/text/formatsFor'
import { vendorMailTexts } from '../../../cards/text/vendorMail/vendorMailTexts'
import { vendorMail } from '../../../cards/vendor/vendorMail'
import type { VendorMailFacts } from '../../../rules/vendorMailFacts'
import { type VendorMailLanguage, vendorMailLanguages } from '../../../rules/vendorMailLanguages'
import type { VendorProof } from '../../../rules/vendorMailProofs'
import { hostileName } from '../hostile'

const facts: VendorMailFacts = {
  payee: 'Hanbit Events',
  what: 'COEX hall 3',
  served: { from: '2026-10-05', to: '2026-10-06' },
  currency: 'KRW',
  invoiceNumber: 'A-118',
  title: 'Cloud Day',
  dates: { from: '2026-10-05', to: '2026-10-07' },
  proofs: Object.keys(vendorMailTexts.en.proofs) as VendorProof[],
  dueOn: '2027-01-18',
}

/** What each language says and no other does: invoice, catering, alcohol, tax, gross; and how it writes the dates. */
const pieces: Record<VendorMailLanguage, readonly string[]> = {
  en: ['invoice', 'catering', 'alcohol', 'tax', 'gross', 'Monday, January 18, 2027', 'Oct 5 – 6, 2026', 'Subject:'],
  de: [
    'Rechnung',
    'Bewirtung',
    'alkoholische',
    'Steuer',
    'Brutto',
    'Montag, 18. Januar 2027',
    '5.–6. Okt. 2026',
    'Betreff:',
  ],
  fr: ['facture', 'restauration', 'alcoolisées', 'taxes', 'TTC', 'lundi 18 janvier 2027', '5–6 oct. 2026', 'Objet :'],
  ko: ['청구서', '식음료', '주류', '세금', '합계', '2027년 1월 18일 월요일', '2026년 10월 5일~6일', '제목:'],
  'pt-BR': [
    'nota fiscal',
    'alimentação',
    'alcoólicas',
    'impostos',
    'bruto',
    'segunda-feira, 18 de janeiro de 2027',
    '5 – 6 de out. de 2026',
    'Assunto:',
  ],
  'zh-TW': ['發票', '餐飲', '酒類', '稅額', '含稅總額', '2027年1月18日星期一', '2026/10/5至2026/10/6', '主旨：'],
}

/** Words that stand in every letter of a language and in none of another. */
const telltale: Record<VendorMailLanguage, RegExp> = {
  en: /\b(?:please|your|the|with)\b/i,
  de: /\b(?:bitte|und|Ihre|mit)\b/i,
  fr: /\b(?:votre|nous|les|avec)\b/i,
  ko: /\p{Script=Hangul}/u,
  'pt-BR': /\b(?:sua|nossa|com|uma)\b/i,
  'zh-TW': /\p{Script=Han}/u,
}

const spaced = (text: string) => text.replace(/[\u00A0\u2009\u202F]/g, ' ')
const mailIn = (language: VendorMailLanguage, more: Partial<VendorMailFacts> = {}) =>
  spaced(vendorMail(language, { ...facts, ...more }))

describe.each(vendorMailLanguages)('the mail in %s', (language) => {
  const mail = mailIn(language)
  /** What the reader sees of it. */
  const seen = mail.replace(/\\(.)/g, '$1')

  test('asks for an invoice with separate lines for catering, alcohol and tax, by its day', () => {
    for (const piece of pieces[language]) expect(seen.toLowerCase()).toContain(piece.toLowerCase())
    const separate = mail
      .split('\n')
      .filter((line) => pieces[language].slice(1, 4).every((piece) => line.includes(piece)))
    expect(separate).toHaveLength(1)
  })

  test('names the vendor’s service, the activity with its days, the currency and the invoice', () => {
    const { period } = formatsFor(language)
    for (const piece of ['Cloud Day', 'COEX hall 3', 'KRW', 'A-118', spaced(period('2026-10-05', '2026-10-07'))])
      expect(seen).toContain(piece)
  })

  test('asks for every proof in words of its own, and for none when none is wanted', () => {
    const { proofs, proofsToo } = vendorMailTexts[language]
    expect(new Set(Object.values(proofs)).size).toBe(facts.proofs.length)
    for (const proof of Object.values(proofs)) expect(mail).toContain(`- ${proof}`)
    expect(mailIn(language, { proofs: [] })).not.toContain(proofsToo)
    expect(mailIn(language, { proofs: ['reach'] })).not.toContain(proofs.script)
  })

  test('leaves the sender’s name to be filled in, shown as brackets and not as a link', () => {
    expect(mail).toMatch(/\\\[[^\n]+\\\][^\n]*\n\n\\\[[^\n]+\\\]$/)
  })

  test('is in paragraphs that stay apart when it is copied, with no word missing', () => {
    expect(mail).not.toMatch(/undefined|null|\[object|NaN|Invalid|\$\{|\{\{/)
    const blocks = mail.split('\n\n')
    expect(blocks.length).toBeGreaterThan(9)
    for (const block of blocks) expect(block.split('\n').length === 1 || /^(- .+\n?)+$/.test(block)).toBe(true)
  })

  test('speaks one language', () => {
    const said = mailIn(language, { payee: '', what: '', title: '', invoiceNumber: undefined })
    expect(vendorMailLanguages.filter((one) => telltale[one].test(said))).toEqual([language])
  })

  test('talks of a marketing claim, not of funds, Microsoft or Partner Center', () => {
    expect(mail).not.toMatch(/microsoft|partner center|co-op|claimwell|fund/i)
  })

  test('shows what people wrote as they wrote it: no link, picture, list, emphasis or mention', () => {
    const names = { payee: hostileName, what: hostileName, title: hostileName, invoiceNumber: hostileName }
    const hostileMail = mailIn(language, names)
    const bare = hostileMail.replace(/^- /gm, '').replace(/\\[\\`*_[\]<>~&#+\-=|.):]/g, '')
    expect(bare).not.toMatch(/[[\]*_`<>~]|:\/\/|\bwww\.|^(#|[-+] |\d+[.)] )/m)
    expect(hostileMail).not.toMatch(/<\/?at\b|[\u202A-\u202E\u2066-\u2069\u200B]/i)
    expect(hostileMail.split('\n\n')).toHaveLength(mail.split('\n\n').length)
  })
})

test('no two languages share a sentence', () => {
  const sentences = vendorMailLanguages.flatMap((language) => {
    const { corrected, proofsToo, thanks, closing } = vendorMailTexts[language]
    return [corrected, proofsToo, thanks, closing]
  })
  expect(new Set(sentences).size).toBe(sentences.length)
})
