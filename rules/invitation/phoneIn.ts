const run = /[+(]?\d[\d ()./-]{5,22}\d/gu
/** 2026-10-05, 05.10.2026, 09.00 - 17.00 */
const isDateOrTime =
  /^(?:(?:19|20)\d\d[-./] ?\d{1,2}[-./]|\d{1,2}[-./] ?\d{1,2}[-./] ?\d{4}(?!\d)|\d{1,2}\.\d\d ?- ?\d{1,2}\.\d\d$)/
/** +82 …, (02) …, 010 …, and 555-123-4567. */
const looksLikePhone = /^(?:\+|\(\d|0)|^\d{3}[ .-]\d{3}[ .-]\d{4}$/
const named = /(?:tel|tél|phone|call|fon|fone|mobil|mobile|hotline|전화|문의|電話|專線)[^\d+(]{0,12}$/iu

const digitsIn = (text: string) => text.replace(/\D/g, '').length

/** The first telephone number in a text, as written: one that begins like one, or that a word such as "Tel." announces. */
export function phoneIn(text: string): string | undefined {
  const plain = text.normalize('NFKC')
  const found = [...plain.matchAll(run)].find(({ 0: number, index }) => {
    if (digitsIn(number) < 7 || digitsIn(number) > 15 || isDateOrTime.test(number)) return false
    return looksLikePhone.test(number) || named.test(plain.slice(Math.max(0, index - 24), index))
  })
  return found?.[0]
}
