import type { CardAction } from '../cards/actions'
import type { CoOpClaim } from '../rules/claim'
import { answerOnCard } from './answerDraft'
import { changeCost } from './changeCost'
import { confirmDraft } from './confirmDraft'
import { editClaim } from './editClaim'
import { askSubmitted, recordSubmitted, requestPackage, showVerdict } from './handOff'
import { openClaim } from './openClaim'
import { showCosts } from './pages/showCosts'
import type { Session } from './session'
import { copyClaim } from './startClaim'
import { askWithdraw, withdraw } from './withdrawClaim'

/** Verbs about one claim as a whole. */
export type ClaimPress = Extract<
  CardAction,
  {
    verb:
      | 'claim.answer'
      | 'claim.edit'
      | 'claim.removeCost'
      | 'costs.edit'
      | 'claim.confirm'
      | 'claim.open'
      | 'claim.check'
      | 'claim.package'
      | 'claim.submitted'
      | 'claim.withdraw'
      | 'claim.copy'
  }
>

const chosenIn = ({ inputs, costId, question }: ClaimPress & { verb: 'claim.edit' }) =>
  question ?? inputs.what ?? ((costId ?? inputs.cost) ? `cost:${costId ?? inputs.cost}` : undefined)

/** A button about a claim; the claim is the presser's own. */
export async function pressClaim(session: Session, claim: CoOpClaim, action: ClaimPress): Promise<void> {
  switch (action.verb) {
    case 'claim.answer':
      return answerOnCard(session, claim, action)
    case 'claim.edit':
      // A question named by the button stands on a verdict, which stays; one picked stands on the summary.
      return editClaim(session, claim, chosenIn(action), claim.status === 'draft' || action.question === undefined)
    case 'claim.removeCost':
      return changeCost(session, claim, { do: 'removeCost', costId: action.costId ?? action.inputs.cost ?? '' })
    case 'costs.edit':
      return showCosts(session, claim)
    case 'claim.confirm':
      return confirmDraft(session, claim)
    case 'claim.open':
      return openClaim(session, claim, { page: action.page, inPlace: action.claimId !== 'picked' })
    case 'claim.check':
      return showVerdict(session, claim)
    case 'claim.package':
      return requestPackage(session, claim, action.inputs.reason)
    case 'claim.submitted': {
      const { number, on } = action.inputs
      return number === undefined && on === undefined
        ? askSubmitted(session, claim)
        : recordSubmitted(session, claim, number ?? '', on ?? '')
    }
    case 'claim.withdraw':
      return action.inputs.sure === 'yes'
        ? withdraw(session, claim)
        : askWithdraw(session, claim, action.inputs.sure !== undefined)
    case 'claim.copy':
      return copyClaim(session, claim)
  }
}
