import { helpCard } from '../cards/helpCard'
import { requirementsCard } from '../cards/requirementsCard'
import type { CommandKey } from '../cards/text/commandText'
import { wordLists } from '../cards/text/wordLists'
import type { CoOpClaim } from '../rules/claim'
import { findActivity } from '../rules/policy/findActivity'
import { matchActivity } from '../rules/policy/matchActivity'
import { policyFor } from '../rules/policy/policyFor'
import { answerInWords } from './answerDraft'
import { askedNow } from './askNext'
import { confirmDraft } from './confirmDraft'
import { editClaim } from './editClaim'
import { inPlainWords } from './inPlainWords'
import { currentClaim, type Handler, onAsked, type Words } from './onClaim'
import { openClaim } from './openClaim'
import { type Session, say, settle, show } from './session'
import { titleOf } from './showChecklist'
import { showTab } from './showTab'
import { tickedOpenItem } from './tickedOpenItem'
import { withdraw } from './withdrawClaim'

/** Says the question that is asked again, so that nobody loses it. */
export async function repeatQuestion(session: Session): Promise<void> {
  const { claims, state, turn } = session
  const found = state.claimId ? await claims.find(turn.who, state.claimId) : undefined
  const asked = found?.ok ? askedNow(session, found.value) : undefined
  if (found?.ok && asked) say(session, session.text.say.backToQuestion(inPlainWords(session, asked, found.value)))
}

async function help(session: Session): Promise<void> {
  const { ctx, text } = session
  show(session, helpCard(ctx, { commands: text.commands.help }), { inPlace: false })
  await repeatQuestion(session)
}

async function cancel(session: Session): Promise<void> {
  const { text, state, claims, turn } = session
  const found = state.claimId ? await claims.find(turn.who, state.claimId) : undefined
  settle(session)
  const { claimId: _left, ...rest } = session.state
  session.state = rest
  say(session, found?.ok ? text.say.cancelled(titleOf(session, found.value)) : text.say.nothingToCancel)
}

function requirements(session: Session, { activity: typed = '' }: Words): void {
  const { text, ctx, turn } = session
  const match = matchActivity(typed, wordLists(text.catalogue.activities))
  const name = (id: keyof typeof text.catalogue.activities) => text.catalogue.activities[id].name
  if (match.match === 'several') {
    say(session, text.say.whichActivity(text.formats.list(match.ids.slice(0, 5).map(name))))
  } else if (match.match === 'none') {
    say(session, text.say.unknownActivity)
  } else {
    const activity = findActivity(policyFor(turn.today), match.id)
    show(session, requirementsCard(ctx, { activity }), { inPlace: false })
  }
}

/** Where own words are asked for, "y" is what the person wrote. */
function asWritten(session: Session, claim: CoOpClaim): string | undefined {
  const { input } = session.turn
  const { kind } = askedNow(session, claim)?.input(claim.body, session.claims.policyOf(claim)) ?? {}
  return kind === 'text' && input.kind === 'text' ? input.text : undefined
}

/** A bare yes or no answers what was asked last: a question, a summary, or whether to withdraw. */
async function yesOrNo(session: Session, claim: CoOpClaim, answer: 'yes' | 'no'): Promise<void> {
  if (session.state.expects === 'withdrawal')
    return answer === 'yes' ? withdraw(session, claim) : openClaim(session, claim)
  if (answer === 'yes' && (await tickedOpenItem(session, claim))) return
  if (askedNow(session, claim)) return answerInWords(session, claim, asWritten(session, claim) ?? answer)
  if (claim.status !== 'draft') return openClaim(session, claim)
  if (answer === 'yes') return confirmDraft(session, claim)
  say(session, session.text.say.whichQuestion)
  return editClaim(session, claim, undefined)
}

/** Who does not know says so where that is an answer; elsewhere the question stays open. */
async function doNotKnow(session: Session, claim: CoOpClaim): Promise<void> {
  const input = askedNow(session, claim)?.input(claim.body, session.claims.policyOf(claim))
  const isAnswer = input?.kind === 'choice' && input.options.includes('unsure')
  return answerInWords(session, claim, isAnswer ? 'unsure' : '')
}

/** What cannot be undone is not done by a bare yes; a no leaves it. */
const unlessDeleting =
  (answer: 'yes' | 'no', run: Handler): Handler =>
  (session, words) => {
    if (session.state.expects !== 'deletion') return run(session, words)
    const { keep } = session.text
    if (answer === 'no') settle(session)
    say(session, answer === 'no' ? keep.kept : keep.delete.tick)
  }

/** Words that belong to talking itself. */
export const talkCommands = {
  hello: (session) => say(session, session.text.say.hello(session.turn.name.split(' ')[0] ?? '')),
  thanks: async (session) => {
    const claim = await currentClaim(session)
    say(session, claim ? session.text.say.thanks : session.text.say.thanksNoClaim)
  },
  help,
  tab: showTab,
  cancel,
  requirements,
  skip: onAsked((session, claim) => answerInWords(session, claim, '')),
  doNotKnow: onAsked(doNotKnow),
  yes: unlessDeleting(
    'yes',
    onAsked((session, claim) => yesOrNo(session, claim, 'yes')),
  ),
  no: unlessDeleting(
    'no',
    onAsked((session, claim) => yesOrNo(session, claim, 'no')),
  ),
} satisfies Partial<Record<CommandKey, Handler>>
