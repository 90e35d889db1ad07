import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PageDraft } from '../../../../cards/tab/pageDraft'
import type { Api } from '../api'
import { draftKeeper } from './draftKeeper'
import { listPath } from './listPath'
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
  /** Keeps that a dialog took it; resolves when it is kept. */
  markSent: () => Promise<void>
}

const savedIn = (shown: ListShown, kind: TableKind): Entered => ({
  rows: rowsOf(shown, kind),
  beside: shown.page === 'csr' ? { ...shown.view.signer } : {},
})

const enteredIn = ({ rows, beside }: PageDraft): Entered => ({
  rows: rows.map(({ id, cells }, key) => ({ key, ...(id === undefined ? {} : { id }), cells })),
  beside,
})
const draftOf = ({ rows, beside }: Entered, seen: string, sent: boolean): PageDraft => {
  return { seen, rows: rows.map(({ key: _key, ...row }) => row), beside: { ...beside }, sent }
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

/** What a hook for a list tells. */
interface Hears {
  restored: (draft: Restored) => void
  notKept: () => void
}

/**
 * Holds what is entered, and has it kept by the server until it is what is saved. `restored` hears of a draft, once; one
 * that says what was saved meanwhile is forgotten.
 */
export function useEntered(api: Api, first: ListShown, words: PageWords, { restored, notKept }: Hears): EnteredList {
  const [shown, setShown] = useState(first)
  const kind = useMemo(() => listTable(shown, words), [shown, words])
  const saved = useMemo(() => savedIn(shown, kind), [shown, kind])
  const [entered, enter] = useState(saved)
  const { page, view } = shown
  const keeper = useMemo(() => {
    const path = `${listPath(first.page, first.view.claimId)}/draft`
    const isKept = first.view.kept !== undefined
    return draftKeeper((draft) => api.post(path, { draft }), { isKept, failed: notKept })
  }, [])
  const isUnsaved = asTyped(entered) !== asTyped(saved)
  // Who goes to the cross that closes a dialog leaves the page first.
  useEffect(() => {
    window.addEventListener('blur', keeper.flush)
    return () => window.removeEventListener('blur', keeper.flush)
  }, [keeper])
  const typed = useRef(false)

  useEffect(() => {
    const { kept, canEdit } = first.view
    if (!kept || !canEdit) return
    const before = enteredIn(kept.draft)
    if (saysSame(kind, before, saved)) keeper.clear()
    else {
      enter(before)
      restored({ at: kept.at, moved: kept.draft.seen !== view.seen, sent: kept.draft.sent })
    }
  }, [])

  useEffect(() => {
    if (!typed.current) return
    if (isUnsaved) keeper.write(draftOf(entered, view.seen, false))
    else keeper.clear()
  }, [entered, isUnsaved])

  return {
    shown,
    kind,
    entered,
    saved,
    isUnsaved,
    enter(next) {
      typed.current = true
      enter(next)
    },
    show(now, keep) {
      setShown({ page, view: now.view } as ListShown)
      if (keep) return
      keeper.clear()
      enter(savedIn(now, listTable(now, words)))
    },
    markSent: () => keeper.writeNow(draftOf(entered, view.seen, true)),
  }
}
