import { writtenValues } from '../rules/changes/writtenValues'
import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import type { Params } from '../rules/outcome'
import { changedSentence } from './changedSentence'
import { itemNow, openItem } from './openItem'
import { type Session, say } from './session'

/** A value as a person knows it: a file by its name. */
async function inWords({ claims, turn, text }: Session, field: string, value: string): Promise<string> {
  if (field !== 'confirmFile' || value === '') return value
  if (value === 'none') return text.cards.write.noFile
  const [file] = await claims.files(turn.who, [value])
  return file?.name ?? ''
}

/** Shows an item's form again with what the person entered, and beside it what somebody else wrote since it was shown. */
export async function showChangedItem(
  session: Session,
  claim: CoOpClaim,
  item: ChecklistItem,
  params: Params,
  typed: Record<string, string>,
): Promise<void> {
  const found = await session.claims.find(session.turn.who, claim.id)
  const now = found.ok ? itemNow(session, found.value, item.id) : undefined
  if (!found.ok || !now) return say(session, session.text.reasons.notFound({}))
  const [sentence, stored] = [await changedSentence(session, params), writtenValues(now)]
  const problems = await Promise.all(
    String(params.fields)
      .split(',')
      .map(async (field) => {
        const values = [stored[field] ?? '', typed[field] ?? ''].map((value) => inWords(session, field, value))
        const [there = '', entered = ''] = await Promise.all(values)
        return [field, sentence(there, entered)]
      }),
  )
  await openItem(session, found.value, now, { problems: Object.fromEntries(problems), typed })
}
