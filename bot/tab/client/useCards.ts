import { useCallback, useRef, useState } from 'preact/hooks'
import type { TabCard, TabDownload, TabReply } from '../../../cards/tab/tabReply'
import type { Api } from './api'
import { announce } from './live'

/** A card that a press was answered with, told from the others by `key`. */
export interface AnswerCard extends TabCard {
  key: number
}

/** What presses were answered with and is still to be read. */
export interface Answers {
  said: string[]
  cards: AnswerCard[]
  downloads: TabDownload[]
  error?: unknown
}

/** Where a button was pressed: on a card that an earlier press brought, or on one of the screen's own. */
export type PressedOn = number | 'screen'

export interface Cards {
  answers: Answers
  busy: boolean
  /** The item that the next file is for, as the last press left it. */
  item: TabReply['item'] | undefined
  /** Counts the answers: something new is there to be read. */
  count: number
  press(data: object, on?: PressedOn): Promise<void>
  /** Shows what something else than a press was answered with. */
  show(reply: TabReply): void
  close(): void
}

const nothing: Answers = { said: [], cards: [], downloads: [] }

/**
 * Presses buttons of cards and collects what comes back. `mine` says whether the screen itself shows a card of an answer
 * (it is told by it) or leaves it to be shown with the answers; of one that takes the place of what was pressed it hears
 * what that was. After a press everything on the screen is fetched anew.
 */
export function useCards(api: Api, mine: (card: TabCard, insteadOf?: PressedOn) => boolean): Cards {
  const [answers, setAnswers] = useState(nothing)
  const [busy, setBusy] = useState(false)
  const [count, setCount] = useState(0)
  const [item, setItem] = useState<TabReply['item']>()
  const keys = useRef(0)
  const latest = useRef(mine)
  latest.current = mine

  const take = useCallback((reply: TabReply, on: PressedOn) => {
    const keyed = (card: TabCard): AnswerCard => {
      keys.current += 1
      return { ...card, key: keys.current }
    }
    const added = reply.cards.filter((card) => !latest.current(card)).map(keyed)
    const inPlace = reply.inPlace && !latest.current(reply.inPlace, on) ? reply.inPlace : undefined
    setAnswers((before) => {
      const stays = before.cards.filter(({ key }) => key === on)
      const replaced = stays.flatMap((card) => (reply.inPlace ? (inPlace ? [{ ...card, ...inPlace }] : []) : [card]))
      const others = inPlace && replaced.length === 0 ? [keyed(inPlace)] : []
      // The newest first: that is what the focus goes to.
      return { said: reply.said, cards: [...others, ...added, ...replaced], downloads: reply.downloads }
    })
    setItem(reply.item)
    setCount((before) => before + 1)
  }, [])

  const press = useCallback(
    async (data: object, on: PressedOn = 'screen') => {
      setBusy(true)
      try {
        take(await api.post<TabReply>('/press', data), on)
      } catch (error) {
        setAnswers((before) => ({ ...before, said: [], downloads: [], error }))
        setCount((before) => before + 1)
      } finally {
        setBusy(false)
        announce()
      }
    },
    [api, take],
  )
  return {
    answers,
    busy,
    count,
    item,
    press,
    show: (reply) => take(reply, 'screen'),
    close: () => setAnswers(nothing),
  }
}
