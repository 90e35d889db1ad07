import { useCallback, useEffect, useState } from 'preact/hooks'
import { sameCard } from './sameCard'

/** A card that a press put in the place of a part's own, as that one was then. */
interface Standing {
  card: object
  instead: object
}

/** What a part of a page shows. */
export interface PartStanding {
  /** To be shown, or to be asked about when `filled`. */
  card: object
  /** A form that a press gave back stands there, and what it is of has changed since. */
  filled: boolean
  /** Puts a card in its place: what a press made of it. */
  take(card: object): void
  /** Gives up what stands in its place. */
  letGo(): void
}

/**
 * The card of a part of a page: what a press put in its place stays, as it may hold what was typed, until the part's own
 * says the same.
 * @param own as it was last fetched
 */
export function usePartStanding(own: object): PartStanding {
  const [standing, setStanding] = useState<Standing>()
  const isReached = standing !== undefined && sameCard(standing.card, own)
  const letGo = useCallback(() => setStanding(undefined), [])
  useEffect(() => {
    if (isReached) letGo()
  }, [isReached, letGo])
  const take = (card: object) => setStanding({ card, instead: own })
  if (!standing || isReached) return { card: own, filled: false, take, letGo }
  const isCurrent = sameCard(standing.instead, own)
  return { card: isCurrent ? standing.card : own, filled: !isCurrent, take, letGo }
}
