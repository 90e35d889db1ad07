import type { Formats } from '../../../../cards/text/formats'
import { formatsFor } from '../../../../cards/text/formatsFor'
import type { Text } from '../../../../cards/text/text'

/** The words of the pages that edit a list, in the person's language. */
export interface PageWords extends Pick<Text, 'tabPages' | 'reasons' | 'csr'> {
  formats: Formats
}

type Pack = () => Promise<Omit<PageWords, 'formats'>>

const english: Pack = async () => (await import('./pageWordsEn')).pageWordsEn
/** Each language is fetched when somebody speaks it. */
const packs: Partial<Record<string, Pack>> = { en: english }

/** Fetches the words of a language that the server named. */
export async function pageWords(language: string): Promise<PageWords> {
  const pack = packs[language] ?? english
  return { ...(await pack()), formats: formatsFor(language) }
}
