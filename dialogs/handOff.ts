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
import { askNext } from './askNext'
import { acting, type Session, say, settle, show } from './session'
import { refreshChecklist, showChecklist } from './showChecklist'

/** Where a partner submits. The address of the co-op page itself is not public. */
const partnerCenterUrl = 'https://partner.microsoft.com/dashboard/home'

/** Our verdict before a reviewer's, with a button for what it mends. */
export async function showVerdict(session: Session, claim: CoOpClaim): Promise<void> {
  if (claim.status === 'draft') return askNext(session, claim)
  const { claims, ctx, turn } = session
  const policy = claims.policyOf(claim)
  const findings = check(claim.body, policy, turn.today)
  settle(session)
  session.state = { ...session.state, claimId: claim.id }
  const card = verdictCard(ctx, { claim, findings, verdict: verdict(findings), items: checklist(claim.body, policy) })
  show(session, card, { inPlace: false, claimId: claim.id })
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
  if (claim.status === 'draft') return askNext(session, claim)
  if (claim.status !== 'preparing' && claim.status !== 'ready') return say(session, text.reasons.locked({}))
  const open = unansweredFindings(claim, { policy: claims.policyOf(claim), today: turn.today })
  if (open.length > 0 && !reason?.trim()) {
    say(session, text.reasons.blockingFindings({}))
    return showVerdict(session, claim)
  }
  if (open.length > 0) {
    const done = await claims.change(acting(session), claim.id, { do: 'override', reason: reason ?? '' })
    if (!done.ok) return say(session, text.reasons[done.reason](done.params ?? {}))
  }
  say(session, text.say.packing)
  session.replies.push({ kind: 'pack', claimId: claim.id })
}

/** The package is made: it is offered through Teams' file consent, with the values beside it. */
export async function offerPackage(session: Session, claim: CoOpClaim): Promise<void> {
  const { text } = session
  const made = claim.body.package
  if (!made) return say(session, text.say.packFailed)
  say(session, text.say.packageSent(made.name, text.formats.bytes(made.size)))
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
export function askSubmitted(session: Session, claim: CoOpClaim, refused = { problems: {}, typed: {} }): void {
  settle(session)
  session.state = { ...session.state, claimId: claim.id, expects: 'submitted' }
  show(session, submittedCard(session.ctx, { claim, ...refused }), {
    inPlace: Object.keys(refused.problems).length > 0,
    claimId: claim.id,
  })
}

/** Records that the person submitted in Partner Center; the claim locks. */
export async function recordSubmitted(
  session: Session,
  claim: CoOpClaim,
  claimNumber: string,
  on: string,
): Promise<void> {
  const { claims, text } = session
  const done = await claims.change(acting(session), claim.id, { do: 'submitted', claimNumber, on })
  if (done.ok) return showChecklist(session, done.value.claim, { changed: text.say.recorded })
  const sentence = text.reasons[done.reason](done.params ?? {})
  if (done.reason === 'locked') {
    say(session, sentence)
    return showChecklist(session, claim)
  }
  const field = done.params?.question === 'submittedOn' ? 'on' : 'number'
  askSubmitted(session, claim, { problems: { [field]: sentence }, typed: { number: claimNumber, on } })
}
