import { monthNamed } from '../monthNamed'

const number = '[0-9０-９]{1,2}'
const letter = '[a-zA-Z]'
const markers: readonly RegExp[] = [
  /^(?:[•◦▪●○■□◆◇☐☑✓►▸➢➤·・*‣⁃–—−-]|->|→)(?=\s|[^\s\d\p{P}\p{S}])\s*/u,
  new RegExp(`^[(（]\\s?(?:${number}|${letter}|[ivx]{2,4}|[가-힣一二三四五六七八九十]{1,2})\\s?[)）]\\s*(?=\\S)`, 'u'),
  new RegExp(`^(?:${number}|${letter}|[ivx]{2,4})[)）]\\s*(?=\\S)`, 'u'),
  new RegExp(`^(?:${number})(?:[.．][)）]?|:)\\s+(?=\\S)`, 'u'),
  new RegExp(`^(?:${number})[.．、](?=[^\\s\\d.．])`, 'u'),
  /^(?:[a-hA-H]|[ivx]{2,4})[.．]\s+(?=\S)/u,
  /^[가나다라마바사아자차카타파하][.．)）]\s*(?=\S)/u,
  /^[一二三四五六七八九十]{1,3}[、.．)）]\s*(?=\S)/u,
  /^[①-⓿㈀-㈞㉠-㉾⑴-⒵]\s*(?=\S)/u,
  /^(?:item|document|point|punkt|항목|item n[ro]?\.?|項目|項次)\s?#?[0-9]{1,2}\s?[:.)：]\s*(?=\S)/iu,
  /^#[0-9]{1,2}[:.)]?\s+(?=\S)/u,
]

/** "15. März 2027" at the start of a line is a date, not item 15. */
const beginsWithDate = (line: string) => {
  const month = /^\d{1,2}\.\s?(?:de\s)?(\p{L}+)/u.exec(line)?.[1]
  return month !== undefined && monthNamed(month.toLowerCase()) !== undefined
}

/** What follows the number, letter or bullet at the start of a line, e.g. of `① 초대장`; undefined when it has none. */
export function afterMarker(line: string): string | undefined {
  if (beginsWithDate(line)) return undefined
  const marker = markers.find((shape) => shape.test(line))
  if (!marker) return undefined
  const rest = line.replace(marker, '')
  return afterMarker(rest) ?? rest
}
