import { vendorAskedCard } from '../cards/vendor/vendorAskedCard'
import { vendorCard } from '../cards/vendor/vendorCard'
import { vendorMail } from '../cards/vendor/vendorMail'
import type { CoOpClaim, CostLine } from '../rules/claim'
import { statusAfter } from '../rules/lifecycle'
import { readDate } from '../rules/readDate'
import { vendorMailDue } from '../rules/vendorMailDue'
import { vendorMailFacts } from '../rules/vendorMailFacts'
import { vendorMailLanguage } from '../rules/vendorMailLanguage'
import type { VendorMailLanguage } from '../rules/vendorMailLanguages'
import { askNext } from './askNext'
import { refuse } from './refuse'
import { acting, type Session, say, settle, show } from './session'
import { costMeant, vendorCosts } from './vendorCosts'

/** What a person wants the mail to be, as far as they said: the cost as typed or picked, the day as typed. */
export interface VendorWish {
  cost?: string
  language?: VendorMailLanguage
  dueOn?: string
}

/** Says why no vendor can be asked yet, or at all; true when it did. */
async function cannotAsk(session: Session, claim: CoOpClaim): Promise<boolean> {
  const { say: words } = session.text.vendor
  if (claim.status === 'draft') {
    say(session, words.finishFirst)
    await askNext(session, claim)
    return true
  }
  if (!statusAfter(claim.status, 'plan')) {
    await refuse(session, claim, { reason: 'locked' })
    return true
  }
  if (vendorCosts(claim).length > 0) return false
  say(session, words.noVendor)
  return true
}

/** The asked cost; the only one where none is named. A sentence when it is the person's own work, or not there. */
function vendorCost(session: Session, claim: CoOpClaim, typed: string | undefined): CostLine | undefined {
  const costs = vendorCosts(claim)
  const only = costs.length === 1 ? costs[0]?.id : undefined
  const named = typed ?? only
  const line = named === undefined ? undefined : costMeant(claim, named)
  if (line?.by === 'vendor') return line
  say(session, line ? session.text.vendor.say.ownCost : session.text.vendor.say.whichCost)
  return undefined
}

const languageFor = ({ turn }: Session, claim: CoOpClaim, line: CostLine | undefined): VendorMailLanguage =>
  vendorMailLanguage((line ?? claim.body.costs[0])?.currency ?? '', turn.locale)

const dueFor = ({ claims, turn }: Session, claim: CoOpClaim) =>
  vendorMailDue(claim, claims.policyOf(claim), turn.today, claims.holidays)

/** The day a vendor was asked for before, while it is still to come. */
function askedBefore({ turn }: Session, { body }: CoOpClaim, line: CostLine | undefined): string | undefined {
  return body.vendorAsks?.find(({ costId, dueOn }) => costId === line?.id && dueOn >= turn.today)?.dueOn
}

/** Shows what the mail depends on, to be changed; what was refused stands there again, with why. */
export async function openVendorAsk(
  session: Session,
  claim: CoOpClaim,
  wish: VendorWish = {},
  problems: Record<string, string> = {},
): Promise<void> {
  if (await cannotAsk(session, claim)) return
  const line = wish.cost === undefined ? undefined : costMeant(claim, wish.cost)
  const all = vendorCosts(claim)
  const costs = line ? all.filter(({ id }) => id === line.id) : all
  const due = readDate(wish.dueOn ?? askedBefore(session, claim, line) ?? '', session.turn)
  settle(session)
  session.state = { ...session.state, claimId: claim.id }
  const card = vendorCard(session.ctx, {
    claim,
    costs: costs.length > 0 ? costs : all,
    language: wish.language ?? languageFor(session, claim, line),
    dueOn: due.ok ? due.value : dueFor(session, claim),
    problems,
  })
  show(session, card, { inPlace: Object.keys(problems).length > 0, claimId: claim.id })
}

/** The mail as it was asked for, below a card that says what to do with it. */
function showMail(session: Session, claim: CoOpClaim, line: CostLine, language: VendorMailLanguage, dueOn: string) {
  const facts = vendorMailFacts(claim.body, line, session.claims.policyOf(claim), dueOn)
  settle(session)
  session.state = { ...session.state, claimId: claim.id }
  const { id: costId, payee } = line
  const card = vendorAskedCard(session.ctx, { claim, costId, payee, dueOn, asksProofs: facts.proofs.length > 0 })
  show(session, card, { claimId: claim.id })
  // After the card, so that it is a message of its own and can be copied whole.
  say(session, vendorMail(language, facts))
}

/** Writes the mail about one cost and remembers when to ask whether the invoice came. */
export async function writeVendorMail(session: Session, claim: CoOpClaim, wish: VendorWish): Promise<void> {
  if (await cannotAsk(session, claim)) return
  const line = vendorCost(session, claim, wish.cost)
  if (!line) return openVendorAsk(session, claim, { ...wish, cost: undefined })
  const language = wish.language ?? languageFor(session, claim, line)
  const dueOn = wish.dueOn ?? dueFor(session, claim)
  const change = { do: 'askVendor', costId: line.id, dueOn, language } as const
  const done = await session.claims.change(acting(session), claim.id, change)
  if (done.ok) {
    const asked = done.value.claim.body.vendorAsks?.find(({ costId }) => costId === line.id)
    return showMail(session, done.value.claim, line, language, asked?.dueOn ?? dueOn)
  }
  if (done.params?.question !== 'vendorDue') return refuse(session, claim, done)
  const problem = session.text.reasons[done.reason](done.params)
  return openVendorAsk(session, claim, { ...wish, cost: line.id, language }, { due: problem })
}
