import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Draft, type DraftPlace, draftPlace } from './draft'
import { rowsOf } from './listRows'
import type { ListShown } from './listShown'
import { listTable } from './listTable'
import type { PageWords } from './pageWords'
import type { TableKind, TableRow } from './tableShape'

/** What stands in a table, and in the fields beside it. */
export interface Entered {
  rows: readonly TableRow[]
  beside: Readonly<Record<string, string>>
}

/** What was typed before and not saved: `moved` when the list is another one since, `sent` when a dialog had taken it. */
export interface Restored {
  at: number
  moved: boolean
  sent: boolean
}

/** A list as the server showed it, and what is entered in its place. */
export interface EnteredList {
  shown: ListShown
  kind: TableKind
  entered: Entered
  saved: Entered
  isUnsaved: boolean
  enter: (next: Entered) => void
  /** Shows what the server says now; what is entered stays, or gives way to it. */
  show: (now: ListShown, keep: boolean) => void
  /** Keeps on this device that a dialog took it. */
  markSent: () => void
}

const savedIn = (shown: ListShown, kind: TableKind): Entered => ({
  rows: rowsOf(shown, kind),
  beside: shown.page === 'csr' ? { ...shown.view.signer } : {},
})

const enteredIn = ({ rows, beside }: Draft): Entered => ({ rows: rows.map((row, key) => ({ ...row, key })), beside })
const draftOf = ({ rows, beside }: Entered, seen: string, sent: boolean): Draft => {
  return { at: Date.now(), seen, rows: rows.map(({ key: _key, ...row }) => row), beside, sent }
}

const asTyped = ({ rows, beside }: Entered) =>
  JSON.stringify([
    rows.map(({ id = '', cells }) => [id, Object.entries(cells).filter(([, text]) => text !== '')]),
    beside,
  ])

/** Whether two tables say the same: by the letter, or as they are read. */
function saysSame(kind: TableKind, one: Entered, other: Entered): boolean {
  if (asTyped(one) === asTyped(other)) return true
  const meaning = kind.meaning(one.rows, one.beside)
  return meaning !== undefined && meaning === kind.meaning(other.rows, other.beside)
}

/** The draft that is worth bringing back; one that was saved meanwhile is forgotten. */
function draftFor(place: DraftPlace, kind: TableKind, saved: Entered): Draft | undefined {
  const draft = place.read()
  if (!draft || !saysSame(kind, enteredIn(draft), saved)) return draft
  place.clear()
  return undefined
}

/** Holds what is entered, and keeps it on this device until it is what is saved. `restored` hears of a draft, once. */
export function useEntered(first: ListShown, words: PageWords, restored: (draft: Restored) => void): EnteredList {
  const [shown, setShown] = useState(first)
  const kind = useMemo(() => listTable(shown, words), [shown, words])
  const saved = useMemo(() => savedIn(shown, kind), [shown, kind])
  const [entered, enter] = useState(saved)
  const { page, view } = shown
  const place = useMemo(
    () => draftPlace(`${page}.${view.claimId}.${view.person}`, () => localStorage, Date.now),
    [page, view.claimId, view.person],
  )
  const isUnsaved = asTyped(entered) !== asTyped(saved)

  useEffect(() => {
    const draft = view.canEdit ? draftFor(place, kind, saved) : undefined
    if (!draft) return
    enter(enteredIn(draft))
    restored({ at: draft.at, moved: draft.seen !== view.seen, sent: draft.sent })
  }, [])

  useEffect(() => {
    if (isUnsaved) place.write(draftOf(entered, view.seen, false))
  }, [entered, isUnsaved])

  return {
    shown,
    kind,
    entered,
    saved,
    isUnsaved,
    enter(next) {
      if (asTyped(next) === asTyped(saved)) place.clear()
      enter(next)
    },
    show(now, keep) {
      setShown(now)
      if (keep) return
      place.clear()
      enter(savedIn(now, listTable(now, words)))
    },
    markSent: () => place.write(draftOf(entered, view.seen, true)),
  }
}
