import { useEffect, useState } from 'preact/hooks'
import type { ClaimView, ViewedCard } from '../../../cards/tab/claimView'
import { AnswersPanel } from './answersPanel'
import { Refused } from './api'
import { CardView } from './cardView'
import { ClaimFiles } from './claimFiles'
import { ClaimHead } from './claimHead'
import { ClaimHistory } from './claimHistory'
import { ClaimMore } from './claimMore'
import { ClaimPackages } from './claimPackages'
import { ClaimReminders } from './claimReminders'
import { useLive } from './live'
import { NoClaim } from './noClaim'
import type { Surroundings } from './surroundings'
import { UploadZone } from './uploadZone'
import { useCards } from './useCards'
import { useStanding } from './useStanding'
import { useTitle } from './useTitle'

/** One claim: its card as the chat shows it, what is asked of it, and beside it files, package, reminders and history. */
export function ClaimScreen({ around, id }: { around: Surroundings; id: string }) {
  const { api, host, words: shell } = around
  const { value: view, error, again } = useLive<ClaimView>(api, `/claims/${encodeURIComponent(id)}`, id)
  const [target, setTarget] = useState('')
  const { mine, shown } = useStanding(view, id)
  const cards = useCards(api, mine)
  const { item } = cards
  useEffect(() => {
    if (item?.claimId === id) setTarget(item.itemId)
  }, [item, id])

  useTitle(view?.title)
  // A claim that is no longer theirs to see is not shown any longer.
  const isGone = error instanceof Refused && error.status === 404
  if (!view || isGone) return <NoClaim shell={shell} error={error} again={again} />
  const { words } = view
  const shared = {
    open: host.open,
    busy: cards.busy,
    changed: words.changed,
    press: (data: object) => void cards.press(data),
  }
  const listed = (title: string, all: readonly ViewedCard[]) =>
    all.length > 0 && (
      <section class="panel" aria-label={title}>
        <h2>{title}</h2>
        {all.map((one) => (
          <CardView key={one.id} card={shown(one)} {...shared} />
        ))}
      </section>
    )
  return (
    <main class="claim">
      <ClaimHead view={view} />
      <div class="claim-columns">
        <div class="claim-main">
          <AnswersPanel around={around} cards={cards} words={words} />
          {listed(words.heaps, view.heaps)}
          <section class="panel" aria-label={view.title}>
            <CardView card={shown({ id, card: view.card })} {...shared} />
          </section>
          {listed(words.requests, view.requests)}
        </div>
        <div class="claim-side">
          <UploadZone api={api} view={view} target={target} choose={setTarget} done={cards.show} />
          <ClaimFiles api={api} view={view} />
          <ClaimPackages api={api} view={view} busy={cards.busy} press={shared.press} />
          <ClaimMore view={view} busy={cards.busy} press={shared.press} />
          <ClaimReminders api={api} view={view} />
          <ClaimHistory api={api} view={view} />
        </div>
      </div>
    </main>
  )
}
