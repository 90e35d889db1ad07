import { useEffect, useRef } from 'preact/hooks'
import type { OrganisationSection, OrganisationView } from '../../../cards/tab/organisationView'
import type { TabCard } from '../../../cards/tab/tabReply'
import { AnswersPanel } from './answersPanel'
import { CardView } from './cardView'
import { goToPart } from './goToPart'
import { pageOfCard, pageOfPress } from './pageOf'
import { sameCard } from './sameCard'
import type { Surroundings } from './surroundings'
import { type Cards, type PressedOn, useCards } from './useCards'
import { usePartStanding } from './usePartStanding'

interface OrganisationPartProps {
  around: Surroundings
  view: OrganisationView
  part: OrganisationSection
}

/** The cards of a part: what the tab has on a page, or this page has already, is gone to. */
function usePart({ around, view, part }: OrganisationPartProps) {
  const { claimOf, sections } = view
  const standing = usePartStanding(part.card)
  const mine = (answer: TabCard, insteadOf?: PressedOn): boolean => {
    const page = pageOfCard(answer, claimOf)
    const shown = sections.find(({ card }) => sameCard(card, answer.card))
    if (page !== undefined) location.hash = page
    else if (insteadOf === 'screen') standing.take(answer.card)
    else if (shown) goToPart(shown.id)
    else return false
    return true
  }
  const asked = useCards(around.api, mine)
  const press: Cards['press'] = async (data, on) => {
    const page = pageOfPress(data, claimOf)
    if (page === undefined) return asked.press(data, on)
    location.hash = page
  }
  return { standing, cards: { ...asked, press } }
}

/** A part of the organisation's page: its card as the chat shows it, and below it what a press was answered with. */
export function OrganisationPart(props: OrganisationPartProps) {
  const { around, view, part } = props
  const { standing, cards } = usePart(props)
  const { words } = view
  const { count } = cards
  const place = useRef<HTMLElement>(null)
  // Who pressed something is not left nowhere when the card was drawn anew and there is nothing else to be read.
  useEffect(() => {
    if (count > 0 && document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  }, [count])
  return (
    <div class="part">
      <section class="panel" id={part.id} ref={place} tabIndex={-1} aria-label={part.title}>
        <CardView
          card={standing.card}
          filled={standing.filled}
          letGo={standing.letGo}
          busy={cards.busy}
          changed={words.changed}
          press={(data) => void cards.press(data)}
          open={around.host.open}
        />
      </section>
      <AnswersPanel around={around} cards={cards} words={words} />
    </div>
  )
}
