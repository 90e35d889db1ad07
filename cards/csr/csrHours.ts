import type { Text } from '../text/text'

/** Hours in hundredths as a person reads them: `7.5 h`. */
export function csrHours(text: Text, hours: number): string {
  return text.csr.hours(text.formats.number(hours / 100))
}
