import type { CommandKey } from '../cards/text/commandText'
import { changeCost, costIdOf } from './changeCost'
import { confirmDraft } from './confirmDraft'
import { editByName, editClaim, goBack } from './editClaim'
import { askHandOff, askSubmitted, recordSubmittedInWords, requestPackage, showVerdict } from './handOff'
import { listAllClaims } from './listAllClaims'
import { listClaims } from './listClaims'
import { type Handler, onAsked, onCurrent, onListed } from './onClaim'
import { openClaim } from './openClaim'
import { showCosts } from './pages/showCosts'
import { type Session, say } from './session'
import { copyClaim, startClaim, startClaimFor } from './startClaim'
import { tickedOpenItem } from './tickedOpenItem'
import { askWithdraw, withdraw } from './withdrawClaim'

/** The next or last page of the list that was shown. */
const turnPage = (session: Session, by: 1 | -1) =>
  (session.state.all ? listAllClaims : listClaims)(session, session.state.page + by)

/** Commands about claims as a whole: from a new one to the one that was submitted. */
export const claimCommands = {
  restart: async (session) => {
    say(session, session.text.say.restarted)
    await startClaim(session)
  },
  newClaim: startClaim,
  newClaimFor: (session, { text = '' }) => startClaimFor(session, text),
  myClaims: (session) => listClaims(session),
  more: (session) => turnPage(session, 1),
  fewer: (session) => turnPage(session, -1),
  status: onCurrent((session, claim) => openClaim(session, claim)),
  open: onListed((session, claim) => openClaim(session, claim)),
  copy: onListed(copyClaim),
  withdraw: onListed((session, claim) => askWithdraw(session, claim)),
  withdrawNow: onCurrent((session, claim) =>
    session.state.expects === 'withdrawal' ? withdraw(session, claim) : askWithdraw(session, claim),
  ),
  check: onCurrent((session, claim) => showVerdict(session, claim)),
  package: onCurrent((session, claim) => requestPackage(session, claim)),
  packageAnyway: onCurrent((session, claim, { text }) => requestPackage(session, claim, text)),
  handOff: onCurrent(askHandOff),
  submitted: onCurrent((session, claim) => askSubmitted(session, claim)),
  submittedAs: onCurrent((session, claim, { text = '' }) => recordSubmittedInWords(session, claim, text)),
  confirm: onAsked(async (session, claim) => {
    if (!(await tickedOpenItem(session, claim))) await confirmDraft(session, claim)
  }),
  back: onCurrent(goBack),
  edit: onCurrent((session, claim, { text }) =>
    text === undefined ? editClaim(session, claim, undefined) : editByName(session, claim, text),
  ),
  editCost: onCurrent((session, claim, { item = '' }) =>
    changeCost(session, claim, { do: 'editCost', costId: costIdOf(claim, item) }),
  ),
  removeCost: onCurrent((session, claim, { item = '' }) =>
    changeCost(session, claim, { do: 'removeCost', costId: costIdOf(claim, item) }),
  ),
  costs: onCurrent(showCosts),
  addCost: onCurrent((session, claim) => changeCost(session, claim, { do: 'addCost' })),
} satisfies Partial<Record<CommandKey, Handler>>
