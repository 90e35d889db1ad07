import { helpCard } from '../cards/helpCard'
import { requirementsCard } from '../cards/requirementsCard'
import type { CommandKey } from '../cards/text/commandText'
import { wordLists } from '../cards/text/wordLists'
import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import { findActivity } from '../rules/policy/findActivity'
import { matchActivity } from '../rules/policy/matchActivity'
import { policyFor } from '../rules/policy/policyFor'
import { answerInWords } from './answerDraft'
import { askedNow } from './askNext'
import { changeItem, nameOf, writtenChange } from './changeItem'
import { changeCost, costIdOf, editByName, editClaim, goBack } from './editClaim'
import { findItem } from './findItem'
import { askSubmitted, recordSubmitted, requestPackage, showHandOff, showVerdict } from './handOff'
import { findListed, listClaims } from './listClaims'
import { filesAround, openItem } from './openItem'
import { placeByName, placeHeap, proposals } from './placeHeap'
import { explain, removeFrom, useFile } from './pressEvidence'
import { type Session, say, settle, show } from './session'
import { titleOf } from './showChecklist'
import { askWithdraw, confirmDraft, copyClaim, openClaim, startClaim, startClaimFor, withdraw } from './startClaim'

type Words = Record<string, string>
type Handler = (session: Session, words: Words) => Promise<void> | void

/** The claim we are on; without one, a sentence says how to get to one. */
async function onClaim(session: Session, run: (claim: CoOpClaim) => Promise<void> | void): Promise<void> {
  const { state, claims, turn, text } = session
  const found = state.claimId ? await claims.find(turn.who, state.claimId) : undefined
  const own = found?.ok ? found.value : await onlyClaim(session)
  return own ? run(own) : say(session, text.say.noClaimOpen)
}

async function onlyClaim({ claims, turn }: Session): Promise<CoOpClaim | undefined> {
  const open = (await claims.list(turn.who)).filter(
    (claim) => claim.status !== 'withdrawn' && claim.status !== 'closed',
  )
  return open.length === 1 ? open[0] : undefined
}

const onListed =
  (run: (session: Session, claim: CoOpClaim) => Promise<void> | void): Handler =>
  async (session, { claim: typed }) => {
    if (typed === undefined) return onClaim(session, (claim) => run(session, claim))
    const claim = await findListed(session, typed)
    return claim ? run(session, claim) : say(session, session.text.say.whichClaim)
  }

const onItem =
  (run: (session: Session, claim: CoOpClaim, item: ChecklistItem, words: Words) => Promise<void> | void): Handler =>
  (session, words) =>
    onClaim(session, (claim) => {
      const item = words.item === undefined ? undefined : findItem(session, claim, words.item)
      return item ? run(session, claim, item, words) : say(session, session.text.say.whichItem)
    })

async function help(session: Session): Promise<void> {
  const { ctx, text, claims, state, turn } = session
  show(session, helpCard(ctx, { commands: text.commands.help }), { inPlace: false })
  // Help never loses the question: it is said again below.
  const found = state.claimId ? await claims.find(turn.who, state.claimId) : undefined
  const asked = found?.ok && found.value.status === 'draft' ? askedNow(session, found.value) : undefined
  if (asked) say(session, text.say.askNext(text.questions[asked.key].label))
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
    say(session, text.reasons.notAChoice({}))
  } else {
    const activity = findActivity(policyFor(turn.today), match.id)
    show(session, requirementsCard(ctx, { activity }), { inPlace: false })
  }
}

/** A file of an item by its name or number, or its only one. */
async function removeNamed(
  session: Session,
  claim: CoOpClaim,
  item: ChecklistItem,
  name: string | undefined,
): Promise<void> {
  const files = await session.claims.files(
    session.turn.who,
    item.given.files.map(({ fileId }) => fileId),
  )
  const named = name
    ? files.find((file) => file.name.toLowerCase().includes(name.toLowerCase()))
    : files.length === 1
      ? files[0]
      : undefined
  if (!named && files.length > 1) return openItem(session, claim, item)
  return removeFrom(session, claim, item, named?.id)
}

async function useNamed(session: Session, claim: CoOpClaim, item: ChecklistItem, name: string): Promise<void> {
  const wanted = name.toLowerCase()
  const file = (await filesAround(session, claim)).find((entry) => entry.name.toLowerCase().includes(wanted))
  return useFile(session, claim, item, file?.id ?? '')
}

async function onHeap(
  session: Session,
  run: (heap: Parameters<typeof placeHeap>[1], claim: CoOpClaim) => Promise<void>,
): Promise<void> {
  const heap = session.state.heapId ? await session.claims.heap(session.turn.who, session.state.heapId) : undefined
  if (!heap?.ok) return say(session, session.text.reasons.notThere({}))
  return onClaim(session, (claim) => run(heap.value, claim))
}

/** A bare yes or no answers what was asked last. */
async function yesOrNo(session: Session, answer: 'yes' | 'no'): Promise<void> {
  if (session.state.expects === 'withdrawal') {
    return onClaim(session, (claim) => (answer === 'yes' ? withdraw(session, claim) : openClaim(session, claim)))
  }
  return onClaim(session, (claim) =>
    askedNow(session, claim)
      ? answerInWords(session, claim, answer)
      : claim.status === 'draft' && answer === 'yes'
        ? confirmDraft(session, claim)
        : openClaim(session, claim),
  )
}

/** What each typed command does: the same as its button. */
export const commands: Record<CommandKey, Handler> = {
  hello: (session) => say(session, session.text.say.hello(session.turn.name.split(' ')[0] ?? '')),
  thanks: (session) => say(session, session.text.say.thanks),
  help,
  cancel,
  back: (session) => onClaim(session, (claim) => goBack(session, claim)),
  restart: async (session) => {
    say(session, session.text.say.restarted)
    await startClaim(session)
  },
  skip: (session) => onClaim(session, (claim) => answerInWords(session, claim, '')),
  newClaim: startClaim,
  newClaimFor: (session, { text = '' }) => startClaimFor(session, text),
  myClaims: (session) => listClaims(session),
  more: (session) => listClaims(session, session.state.page + 1),
  status: (session) => onClaim(session, (claim) => openClaim(session, claim)),
  open: onListed(openClaim),
  copy: onListed(copyClaim),
  withdraw: onListed(askWithdraw),
  withdrawNow: (session) => yesOrNo(session, 'yes'),
  check: (session) => onClaim(session, (claim) => showVerdict(session, claim)),
  package: (session) => onClaim(session, (claim) => requestPackage(session, claim)),
  packageAnyway: (session, { text = '' }) => onClaim(session, (claim) => requestPackage(session, claim, text)),
  handOff: (session) => onClaim(session, (claim) => showHandOff(session, claim)),
  submitted: (session) => onClaim(session, (claim) => askSubmitted(session, claim)),
  submittedAs: (session, { text = '', date }) =>
    onClaim(session, (claim) => recordSubmitted(session, claim, text, date ?? session.turn.today)),
  confirm: (session) => onClaim(session, (claim) => confirmDraft(session, claim)),
  edit: (session, { text }) =>
    onClaim(session, (claim) =>
      text === undefined ? editClaim(session, claim, undefined) : editByName(session, claim, text),
    ),
  editCost: (session, { item = '' }) =>
    onClaim(session, (claim) => changeCost(session, claim, { do: 'editCost', costId: costIdOf(claim, item) ?? '' })),
  removeCost: (session, { item = '' }) =>
    onClaim(session, (claim) => changeCost(session, claim, { do: 'removeCost', costId: costIdOf(claim, item) ?? '' })),
  addCost: (session) => onClaim(session, (claim) => changeCost(session, claim, { do: 'addCost' })),
  requirements,
  why: (session, { item }) =>
    onClaim(session, (claim) => {
      const found = findItem(session, claim, item ?? session.state.item?.itemId ?? '')
      return found ? explain(session, claim, found) : say(session, session.text.say.whichItem)
    }),
  item: onItem((session, claim, item) => openItem(session, claim, item)),
  attach: (session, words) =>
    words.item === undefined
      ? say(session, session.text.say.whichItem)
      : onItem((_, claim, item) => openItem(session, claim, item))(session, words),
  note: onItem((session, claim, item, { text = '' }) =>
    changeItem(
      session,
      claim,
      item,
      { do: 'write', itemId: item.id, note: text },
      session.text.say.noteSaved(nameOf(session, item)),
    ),
  ),
  notApplicable: onItem((session, claim, item, { text = '' }) =>
    changeItem(
      session,
      claim,
      item,
      { do: 'notApplicable', itemId: item.id, reason: text },
      session.text.say.waived(nameOf(session, item)),
    ),
  ),
  applicable: onItem((session, claim, item) =>
    changeItem(
      session,
      claim,
      item,
      { do: 'applicable', itemId: item.id },
      session.text.say.unwaived(nameOf(session, item)),
    ),
  ),
  removeFile: onItem((session, claim, item, { text }) => removeNamed(session, claim, item, text)),
  useFile: onItem((session, claim, item, { text = '' }) => useNamed(session, claim, item, text)),
  writeItem: onItem((session, claim, item, { text = '' }) =>
    changeItem(session, claim, item, writtenChange(item, text), session.text.say.itemSaved(nameOf(session, item))),
  ),
  confirmItem: onItem((session, claim, item) =>
    changeItem(
      session,
      claim,
      item,
      { do: 'write', itemId: item.id, confirmed: {} },
      session.text.say.itemSaved(nameOf(session, item)),
    ),
  ),
  place: (session) =>
    onHeap(session, (heap, claim) => placeHeap(session, heap, claim, proposals(session, claim, heap))),
  placeFile: (session, { text = '', item = '' }) =>
    onHeap(session, (heap, claim) => placeByName(session, heap, claim, text, item)),
  yes: (session) => yesOrNo(session, 'yes'),
  no: (session) => yesOrNo(session, 'no'),
}

/** Goes on where a message was not understood: the question again, or the menu after two. */
export async function notUnderstood(session: Session): Promise<void> {
  const { text, state } = session
  session.state = { ...state, misses: state.misses + 1 }
  if (session.state.misses < 2) return say(session, text.say.notUnderstood)
  say(session, text.say.menuAgain)
  session.state = { ...session.state, misses: 0 }
  show(session, helpCard(session.ctx, { commands: text.commands.help }), { inPlace: false })
}
