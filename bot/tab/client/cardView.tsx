import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { sameCard } from './sameCard'

type Adaptive = typeof import('./adaptive')

let loaded: Adaptive | undefined

/** What draws cards, loaded when the first one is to be shown: the season needs none of it. */
export function useAdaptive(): Adaptive | undefined {
  const [adaptive, setAdaptive] = useState(loaded)
  useEffect(() => {
    if (!adaptive)
      void import('./adaptive').then((all) => {
        loaded = all
        setAdaptive(all)
      })
  }, [adaptive])
  return adaptive
}

export interface CardViewProps {
  /** The JSON of an Adaptive Card. */
  card: object
  press: (data: object) => void
  open: (url: string) => void
  /** A press is under way: nothing else can be pressed. */
  busy?: boolean
  /** For when it changes while somebody fills it in. */
  changed: { says: string; show: string }
  /** What stands in the one that is shown was typed before it was drawn: it is asked about as if it were typed now. */
  filled?: boolean
  /** What was typed is given up for the card as it is now. */
  letGo?: () => void
}

/**
 * An Adaptive Card that works. Drawn anew only when it says something else: who is filling it in is asked first, and
 * who reads it with the keyboard stays where they are.
 */
export function CardView({ card, press, open, busy = false, changed, filled = false, letGo }: CardViewProps) {
  const adaptive = useAdaptive()
  const [shown, setShown] = useState(card)
  const [isTouched, setTouched] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const hearer = useRef({ press, open })
  hearer.current = { press, open }
  const isSame = sameCard(shown, card)
  const isKept = isTouched || filled
  useEffect(() => {
    if (!isSame && !isKept) setShown(card)
  }, [isSame, isKept, card])
  const showNow = () => {
    setShown(card)
    letGo?.()
  }
  useLayoutEffect(() => {
    const drawn = adaptive?.drawCard(shown, {
      press(data) {
        // What was typed is on its way.
        setTouched(false)
        hearer.current.press(data)
      },
      touched: () => setTouched(true),
      open: (url) => hearer.current.open(url),
    })
    place.current?.replaceChildren(...(drawn ? [drawn] : []))
    setTouched(false)
  }, [adaptive, shown])
  return (
    <div class="card-view" aria-busy={busy}>
      {!isSame && isKept && (
        <p class="card-changed" role="status">
          {changed.says}{' '}
          <button type="button" onClick={showNow}>
            {changed.show}
          </button>
        </p>
      )}
      <div ref={place} inert={busy} />
    </div>
  )
}
