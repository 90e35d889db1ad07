/**
 * Text as it is compared: NFKC, lower case, accents and punctuation gone, figures apart from letters, single spaces.
 * "Fotos_Événement2.JPG" becomes "fotos evenement 2 jpg"; Hangul and Hanzi stay as they are.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$1$2 ')
    .trim()
}
