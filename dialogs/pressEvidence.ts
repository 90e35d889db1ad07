import type { CardAction } from '../cards/actions'
import { plain } from '../cards/elements/plain'
import { explainCard } from '../cards/explainCard'
import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import { changeItem, nameOf } from './changeItem'
import { findItem } from './findItem'
import { itemNow, openItem } from './openItem'
import { refusedAsLocked } from './refuse'
import { type Session, say, show } from './session'
import { showChecklist } from './showChecklist'

export type EvidencePress = Extract<
  CardAction,
  {
    verb:
      | 'evidence.attach'
      | 'evidence.write'
      | 'evidence.notApplicable'
      | 'evidence.remove'
      | 'rule.explain'
      | 'evidence.place'
  }
>

const metricsIn = (inputs: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(inputs).flatMap(([key, value]) => (key.startsWith('m.') ? [[key.slice(2), value]] : [])),
  )

async function pressWrite(
  session: Session,
  claim: CoOpClaim,
  item: ChecklistItem,
  { inputs, seen }: EvidencePress & { verb: 'evidence.write' },
): Promise<void> {
  const file = inputs.confirmFile
  const confirmed = file ? { confirmed: file === 'none' ? {} : { fileId: file } } : {}
  const text = inputs.text === undefined ? {} : { text: inputs.text }
  const note = inputs.note === undefined ? {} : { note: inputs.note }
  await changeItem(
    session,
    claim,
    item,
    {
      do: 'write',
      itemId: item.id,
      metrics: metricsIn(inputs),
      ...text,
      ...note,
      ...confirmed,
      ...(seen ? { seen } : {}),
    },
    session.text.say.itemSaved(nameOf(session, item)),
  )
}

async function fileName({ claims, turn }: Session, claim: CoOpClaim, fileId: string): Promise<string> {
  const [file] = await claims.files(turn.who, [fileId], claim.id)
  return plain(file?.name ?? '', 120)
}

/** Takes a file off an item; without one, the mark "not applicable". */
export async function removeFrom(
  session: Session,
  claim: CoOpClaim,
  item: ChecklistItem,
  fileId: string | undefined,
): Promise<void> {
  const { say: words } = session.text
  if (!fileId && item.given.notApplicable)
    return changeItem(
      session,
      claim,
      item,
      { do: 'applicable', itemId: item.id },
      words.unwaived(nameOf(session, item)),
    )
  if (!fileId) return say(session, session.text.reasons.notThere({}))
  const name = await fileName(session, claim, fileId)
  await changeItem(
    session,
    claim,
    item,
    { do: 'removeFile', itemId: item.id, fileId },
    words.fileRemoved(name, nameOf(session, item)),
  )
  // Whoever takes a file off has most likely a better one: the next file is for this item.
  session.state = { ...session.state, item: { claimId: claim.id, itemId: item.id } }
}

/** Lets a file that is kept already serve an item; only the person's own files can. */
export async function useFile(session: Session, claim: CoOpClaim, item: ChecklistItem, fileId: string): Promise<void> {
  const [file] = await session.claims.files(session.turn.who, [fileId], claim.id)
  if (!file) return say(session, session.text.reasons.notThere({}))
  await changeItem(
    session,
    claim,
    item,
    { do: 'place', itemId: item.id, fileId: file.id },
    session.text.say.filePlaced(plain(file.name, 120), nameOf(session, item)),
  )
}

/** Shows why an item is asked for, and where that is written. */
export function explain(session: Session, claim: CoOpClaim, item: ChecklistItem): void {
  const activityName = session.text.catalogue.activities[item.activity].name
  show(session, explainCard(session.ctx, { claimId: claim.id, item, activityName }), { inPlace: false })
}

/** A button about one checklist item; the picker's choice counts when the button names none. */
export async function pressEvidence(session: Session, claim: CoOpClaim, action: EvidencePress): Promise<void> {
  if (action.verb !== 'rule.explain' && (await refusedAsLocked(session, claim))) return
  const picked = action.itemId ?? action.inputs.item
  const item = picked ? (itemNow(session, claim, picked) ?? findItem(session, claim, picked)) : undefined
  if (!item) {
    say(session, session.text.say.whichItem)
    return showChecklist(session, claim)
  }
  switch (action.verb) {
    case 'evidence.attach':
      return openItem(session, claim, item)
    case 'evidence.write':
      return pressWrite(session, claim, item, action)
    case 'evidence.notApplicable':
      return changeItem(
        session,
        claim,
        item,
        { do: 'notApplicable', itemId: item.id, reason: action.inputs.reason ?? '' },
        session.text.say.waived(nameOf(session, item)),
      )
    case 'evidence.remove':
      return removeFrom(session, claim, item, action.fileId ?? action.inputs.removeFile)
    case 'evidence.place':
      return useFile(session, claim, item, action.inputs.file ?? '')
    case 'rule.explain':
      return explain(session, claim, item)
  }
}
