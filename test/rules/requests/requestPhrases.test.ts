import { checklist } from '../../../rules/checklist'
import type { Answers } from '../../../rules/claim'
import { activityIds, evidenceIds } from '../../../rules/policy/names'
import { policyFor } from '../../../rules/policy/policyFor'
import { matchRequestItem } from '../../../rules/requests/matchRequestItem'
import { type Meaning, type PhraseTable, rowsMeant } from '../../../rules/requests/meanings'
import { de } from '../../../rules/requests/phrases/de'
import { en } from '../../../rules/requests/phrases/en'
import { fr } from '../../../rules/requests/phrases/fr'
import { ko } from '../../../rules/requests/phrases/ko'
import { ptBR } from '../../../rules/requests/phrases/ptBR'
import { zhTW } from '../../../rules/requests/phrases/zhTW'
import { coOpClaim } from '../../support/claims'

const policy = policyFor('2026-07-01')
const itemsOf = (answers: Answers) => checklist(coOpClaim({ body: { answers, costs: [] } }).body, policy)
const phrasesOf = (table: PhraseTable, meanings: readonly Meaning[]) =>
  meanings.flatMap((meaning) => table[meaning].split(' | '))
const tables = Object.entries({ en, de, fr, ko, ptBR, zhTW })

const everything = activityIds.flatMap((activity) => itemsOf({ activity }))
const rows = activityIds.flatMap((activity) => itemsOf({ activity }).map(({ id }) => [activity, id] as const))

describe.each(tables)('in %s', (_, table) => {
  const meanings = Object.keys(table) as Meaning[]

  test.each(rows)('a reviewer can name what %s needs: %s', (activity, id) => {
    const items = itemsOf({ activity })
    const item = items.find((one) => one.id === id)!
    const naming = phrasesOf(
      table,
      meanings.filter((meaning) => rowsMeant(meaning).named.includes(item.row.id)),
    )
    const found = naming.map((phrase) => matchRequestItem(phrase, items))
    expect(found).toContainEqual(expect.objectContaining({ itemId: id, confidence: 'certain' }))
  })

  test.each(evidenceIds)('%s has words of its own, and they name it before anything else', (id) => {
    const one = everything.find(({ row }) => row.id === id)!
    const others = everything.filter(({ row }) => row.id !== id && row.kind !== 'confirmation')
    const [first = ''] = phrasesOf(table, [id])
    const match = matchRequestItem(first, one.row.kind === 'confirmation' ? [one] : [one, ...others])
    expect(match).toMatchObject({ itemId: one.id })
  })

  test('no phrase is empty', () => {
    expect(phrasesOf(table, meanings).filter((phrase) => phrase.trim() === '')).toEqual([])
  })
})
