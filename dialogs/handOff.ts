import { plain } from '../cards/elements/plain'
import { handOffCard } from '../cards/handOffCard'
import { handOffValues } from '../cards/handOffValues'
import { submittedCard } from '../cards/submittedCard'
import { verdictCard } from '../cards/verdictCard'
import { unansweredFindings } from '../rules/changes/changeStanding'
import { check } from '../rules/check/check'
import { checklist } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import { numberFiles } from '../rules/fileNumbers'
import { verdict } from '../rules/findings'
import { readDate } from '../rules/readDate'
import { askNext } from './askNext'
import { partnerCenterUrl } from './partnerCenterUrl'
import { refuse, refusedAsLocked } from './refuse'
import { acting, type Session, say, settle, show } from './session'
import { refreshChecklist, showChecklist } from './showChecklist'

/** What comes after confirming is not there for a draft: it says so and goes on with what is open. */
async function stillDraft(session: Session, claim: CoOpClaim): Promise<boolean> {
  if (claim.status !== 'draft') return false
  say(session, session.text.say.stillDraft)
  await askNext(session, claim)
  return true
}

/** Our verdict before a reviewer's, with a button for what it mends. */
export async function showVerdict(session: Session, claim: CoOpClaim, inPlace = false): Promise<void> {
  if ((await stillDraft(session, claim)) || (await refusedAsLocked(session, claim))) return
  const { claims, ctx, turn } = session
  const policy = claims.policyOf(claim)
  const findings = check(claim.body, policy, turn.today, await claims.lessonsFor(claim))
  settle(session)
  session.state = { ...session.state, claimId: claim.id }
  const card = verdictCard(ctx, { claim, findings, verdict: verdict(findings), items: checklist(claim.body, policy) })
  show(session, card, { inPlace, claimId: claim.id })
}

/** The values when there is a package; before that, how to get one. */
export async function askHandOff(session: Session, claim: CoOpClaim): Promise<void> {
  if (await stillDraft(session, claim)) return
  if (claim.body.package) return showHandOff(session, claim)
  say(session, session.text.say.noPackageYet)
  return showChecklist(session, claim)
}

/** The values to copy, in Partner Center's order, and where the package is. */
export function showHandOff(session: Session, claim: CoOpClaim): void {
  const { ctx, text, claims } = session
  const items = checklist(claim.body, claims.policyOf(claim))
  const numbers = Object.fromEntries(
    numberFiles(items).map(({ fileId, number }) => [fileId, String(number).padStart(2, '0')]),
  )
  const made = claim.body.package
  const download = made && ctx.link?.(`/packages/${made.sha256}/${encodeURIComponent(made.name)}`)
  const card = handOffCard(ctx, {
    claim,
    values: handOffValues(text, claim, items, numbers),
    packageName: made?.name ?? '',
    packageSize: made?.size ?? 0,
    partnerCenterUrl,
    ...(download ? { download } : {}),
  })
  show(session, card, { inPlace: false, claimId: claim.id })
}

/** Asks for the package to be made, outside the turn; blocking findings need a reason first. */
export async function requestPackage(session: Session, claim: CoOpClaim, reason?: string): Promise<void> {
  const { claims, turn, text } = session
  if ((await stillDraft(session, claim)) || (await refusedAsLocked(session, claim))) return
  const open = unansweredFindings(claim, { policy: claims.policyOf(claim), today: turn.today })
  if (open.length > 0 && !reason?.trim()) {
    say(session, text.reasons.blockingFindings({}))
    return showVerdict(session, claim)
  }
  if (open.length > 0) {
    const done = await claims.change(acting(session), claim.id, { do: 'override', reason: reason ?? '' })
    if (!done.ok) return refuse(session, claim, done)
  }
  say(session, text.say.packing)
  session.replies.push({ kind: 'pack', claimId: claim.id })
}

/** The package is made: it is offered, in chat through Teams' file consent, with the values beside it. */
export async function offerPackage(session: Session, claim: CoOpClaim): Promise<void> {
  const { text, turn } = session
  const made = claim.body.package
  if (!made) return say(session, text.say.packFailed)
  const ready = turn.conversation.tab ? text.tabClaim.say.packageReady : text.say.packageSent
  say(session, ready(made.name, text.formats.bytes(made.size)))
  const description = text.say.packageDescription(claim.body.answers.title ?? text.say.untitled)
  session.replies.push({
    kind: 'offer',
    claimId: claim.id,
    name: made.name,
    sha256: made.sha256,
    size: made.size,
    description,
  })
  showHandOff(session, claim)
  await refreshChecklist(session, claim)
}

/** Asks for claim number and date. */
export async function askSubmitted(
  session: Session,
  claim: CoOpClaim,
  refused = { problems: {}, typed: {} },
): Promise<void> {
  if (await stillDraft(session, claim)) return
  if (claim.status !== 'preparing' && claim.status !== 'ready') return sayLocked(session, claim)
  settle(session)
  session.state = { ...session.state, claimId: claim.id, expects: 'submitted' }
  show(session, submittedCard(session.ctx, { claim, ...refused }), {
    inPlace: Object.keys(refused.problems).length > 0,
    claimId: claim.id,
  })
}

async function sayLocked(session: Session, claim: CoOpClaim): Promise<void> {
  const { say: words, reasons } = session.text
  say(session, claim.status === 'handed-over' ? words.submittedAlready : reasons.locked({}))
  return showChecklist(session, claim)
}

/** What was recorded, so that a day nobody named cannot go unseen. */
function submittedInWords({ text }: Session, { body }: CoOpClaim): string {
  const { submitted } = text.cards
  const day = body.reports.at(-1)?.on
  return text.say.recordedAs(
    [
      text.say.valued(submitted.number, plain(body.claimNumber ?? '', 60)),
      text.say.valued(submitted.on, day ? text.formats.shortDate(day) : ''),
    ].join('; '),
  )
}

/** Records that the person submitted in Partner Center; the claim locks. */
export async function recordSubmitted(
  session: Session,
  claim: CoOpClaim,
  claimNumber: string,
  on: string,
): Promise<void> {
  const { claims, text } = session
  if (await stillDraft(session, claim)) return
  const done = await claims.change(acting(session), claim.id, { do: 'submitted', claimNumber, on })
  if (done.ok) {
    session.replies.push({ kind: 'follow', id: claim.id })
    return showChecklist(session, done.value.claim, { changed: submittedInWords(session, done.value.claim) })
  }
  if (done.reason === 'locked') return sayLocked(session, claim)
  const sentence = text.reasons[done.reason](done.params ?? {})
  const field = done.params?.question === 'submittedOn' ? 'on' : 'number'
  const day = readDate(on, session.turn)
  const typed = { number: claimNumber, on: day.ok ? day.value : on }
  await askSubmitted(session, claim, { problems: { [field]: sentence }, typed })
}

/** "123-456 on 5 February 2027": claim number and date. */
const numberAndDate = /^(?:(.+?)\s+)?on\s+(.+)$/i

/** Claim number and date as typed. Since this locks the claim, words without a digit are not taken for a number. */
export async function recordSubmittedInWords(session: Session, claim: CoOpClaim, typed: string): Promise<void> {
  const match = numberAndDate.exec(typed.trim())
  const number = match ? (match[1] ?? '') : typed
  await recordSubmitted(session, claim, /\d/.test(number) ? number : '', match?.[2] ?? session.turn.today)
}
