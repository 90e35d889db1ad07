import { useState } from 'preact/hooks'
import type { ClaimView, ViewedCard } from '../../../cards/tab/claimView'
import type { TabCard } from '../../../cards/tab/tabReply'
import { hrefOf } from './route'
import { sameCard } from './sameCard'

/** A card that a press put in the place of one of the page's own, for as long as that one says the same. */
interface Standing {
  card: object
  instead: object
}

/** The page's own card that a card of an answer is the newer form of; of a claim under way a question is none. */
function ownCard({ face, of }: TabCard, view: ClaimView): object | undefined {
  if (face === 'request') return view.requests.find(({ id }) => id === of)?.card
  return face === 'checklist' || (face === 'question' && view.isDraft) ? view.card : undefined
}

const isOfClaim = ({ face }: TabCard) => face === 'checklist' || face === 'question'

/** Which cards of answers belong on the page of a claim itself, and what it shows by now. Another claim is gone to. */
export function useStanding(view: ClaimView | undefined, id: string) {
  const [standing, setStanding] = useState<Readonly<Record<string, Standing>>>({})
  const mine = (answer: TabCard): boolean => {
    const { of = id, card } = answer
    if (isOfClaim(answer) && of !== id) {
      location.hash = hrefOf({ at: 'claim', id: of })
      return true
    }
    const instead = view && ownCard(answer, view)
    if (instead) setStanding((before) => ({ ...before, [of]: { card, instead } }))
    return instead !== undefined
  }
  const shown = ({ id: of, card }: ViewedCard): object => {
    const now = standing[of]
    return now && sameCard(now.instead, card) ? now.card : card
  }
  return { mine, shown }
}
