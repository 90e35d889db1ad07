import { plainWords } from '../policy/plainWords'

const hasNoSpaces = '\\p{Script=Hangul}\\p{Script=Han}'
const whereScriptsMeet = new RegExp(
  `(\\p{Script=Latin})(?=[${hasNoSpaces}])|([${hasNoSpaces}])(?=\\p{Script=Latin})`,
  'gu',
)

/** A text as it is searched for words: plain, and with "COEX에서" read as two words. */
export function searchable(text: string): string {
  return plainWords(text).replace(whereScriptsMeet, '$1$2 ')
}
