import { asksForOriginals } from '../../../rules/requests/asksForOriginals'

test.each<[string, boolean]>([
  ['Please send the original documents.', true],
  ['Your claim was selected for a SPOT CHECK', true],
  ['PoE audit', true],
  ['Bitte halten Sie die Originale bereit', true],
  ['stichprobenartige Prüfung', true],
  ['les pièces originales', true],
  ['원본 서류를 제출해 주세요', true],
  ['documentos originais', true],
  ['請提供原始憑證', true],
  ['the original Microsoft invoice', false],
  ['the auditorium', false],
  ['확인해 주셔서 감사합니다', false],
  ['Please send the agenda', false],
  ['', false],
])('"%s": a spot check for originals? %s', (text, expected) => {
  expect(asksForOriginals(text)).toBe(expected)
})
