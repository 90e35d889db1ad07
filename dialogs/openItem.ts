import { itemCard } from '../cards/itemCard'
import { writeCard } from '../cards/writeCard'
import { type ChecklistItem, checklist } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import type { KeptFile } from '../rules/keptFile'
import { type Session, settle, show } from './session'

/** The largest file that is taken, in mebibytes: our own limit, as Partner Center's is not public. */
export const limitMb = 25

/** Every file that serves the claim or one of its linked claims, then what the person sent last. */
export async function filesAround({ claims, turn }: Session, claim: CoOpClaim): Promise<KeptFile[]> {
  const siblings = await Promise.all(claim.body.siblings.map((id) => claims.find(turn.who, id)))
  const bodies = [claim.body, ...siblings.flatMap((sibling) => (sibling.ok ? [sibling.value.body] : []))]
  const ids = bodies.flatMap((body) =>
    Object.values(body.evidence).flatMap((state) => state.files.map((file) => file.fileId)),
  )
  const [serving, recent] = await Promise.all([
    claims.files(turn.who, [...new Set(ids)], claim.id),
    claims.recentFiles(turn.who),
  ])
  return [...serving, ...recent.filter(({ id }) => !ids.includes(id))]
}

const isWritten = ({ row }: ChecklistItem) =>
  row.answer === 'metric' || row.answer === 'text' || row.answer === 'confirm'

/** The item again, as the claim has it now. */
export const itemNow = ({ claims }: Session, claim: CoOpClaim, itemId: string): ChecklistItem | undefined =>
  checklist(claim.body, claims.policyOf(claim)).find((item) => item.id === itemId)

/**
 * Opens one item on a small card and remembers it: the next file is for it, and so are the next words where it takes
 * words. The living checklist stays as it is, so that nothing half typed is wiped.
 */
export async function openItem(
  session: Session,
  claim: CoOpClaim,
  item: ChecklistItem,
  refused: { problems: Record<string, string>; typed: Record<string, string> } = { problems: {}, typed: {} },
): Promise<void> {
  const files = await filesAround(session, claim)
  const own = files.filter((file) => item.given.files.some(({ fileId }) => fileId === file.id))
  settle(session)
  const expects = item.row.answer === 'metric' || item.row.answer === 'text' ? ({ expects: 'words' } as const) : {}
  session.state = { ...session.state, claimId: claim.id, item: { claimId: claim.id, itemId: item.id }, ...expects }
  const link = session.ctx.link?.('')
  const card = isWritten(item)
    ? writeCard(session.ctx, { claim, item, files, ...refused })
    : itemCard(session.ctx, {
        claim,
        item,
        files: own,
        reusable: files,
        limitMb,
        ...refused,
        ...(link ? { link } : {}),
      })
  // A card of its own below the checklist; pressed on a small card, it takes that card's place.
  show(session, card, { inPlace: Object.keys(refused.problems).length > 0, claimId: claim.id })
}
