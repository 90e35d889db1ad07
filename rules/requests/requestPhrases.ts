import { searchable } from '../invitation/searchable'
import type { EvidenceId } from '../policy/names'
import { type Meaning, type PhraseTable, rowsMeant } from './meanings'
import { de } from './phrases/de'
import { en } from './phrases/en'
import { fr } from './phrases/fr'
import { ko } from './phrases/ko'
import { ptBR } from './phrases/ptBR'
import { zhTW } from './phrases/zhTW'

/** A phrase of the table: as written, as it is searched, and the rows it names or only hints at. */
export interface RequestPhrase {
  phrase: string
  plain: string
  named: readonly EvidenceId[]
  hinted: readonly EvidenceId[]
}

const tables: readonly PhraseTable[] = [en, de, fr, ko, ptBR, zhTW]

const lists = (table: PhraseTable) => Object.entries(table) as [Meaning, string][]

/** One entry a spelling: what it means in any language, since a German partner gets English words, too. */
function merged(): RequestPhrase[] {
  const byPlain = new Map<string, RequestPhrase>()
  for (const [meaning, list] of tables.flatMap(lists)) {
    const { named, hinted } = rowsMeant(meaning)
    for (const phrase of list.split(' | ')) {
      const plain = searchable(phrase)
      const known = byPlain.get(plain) ?? { phrase, plain, named: [], hinted: [] }
      byPlain.set(plain, {
        ...known,
        named: [...new Set([...known.named, ...named])],
        hinted: [...new Set([...known.hinted, ...hinted])],
      })
    }
  }
  return [...byPlain.values()]
}

/** Every phrase by which reviewers name evidence, in our six languages. Source: the core requirements' words; ours. */
export const requestPhrases: readonly RequestPhrase[] = merged()
