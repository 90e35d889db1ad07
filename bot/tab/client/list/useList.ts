import { useMemo, useRef, useState } from 'preact/hooks'
import { problemOf } from '../problemOf'
import type { Surroundings } from '../surroundings'
import { editRows, type RowEdit } from './editRows'
import type { ListShown } from './listShown'
import type { PageWords } from './pageWords'
import { type Conflict, type Saving, saveList } from './saveList'
import type { CellProblem, TableKind } from './tableShape'
import { type Entered, type Restored, useEntered } from './useEntered'

/** A word about what was just done, and how it is undone. */
export interface Said {
  text: string
  isBad?: boolean
  undo?: () => void
}

/** A list as it is edited: what stands in it, what is wrong with it, and everything that can be done. */
export interface EditedList extends Entered {
  kind: TableKind
  shown: ListShown
  problems: readonly CellProblem[]
  /** How often saving was tried: from then on every problem is shown. */
  tried: number
  isUnsaved: boolean
  isBusy: boolean
  said: Said | undefined
  conflict: Conflict | undefined
  edit: (edit: RowEdit) => void
  removeRow: (row: number) => void
  typeBeside: (field: string, text: string) => void
  discard: () => void
  save: () => void
  keepMine: () => void
  takeTheirs: () => void
  say: (said?: Said) => void
}

/** A moment as the person's own clock has it. */
const whenOf = (at: number, language: string) =>
  new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })

/** One name for saving the same, however often it is tried. */
function useNonce(): (content: string) => string {
  const last = useRef({ content: '', nonce: '' })
  return (content) => {
    if (last.current.content !== content) last.current = { content, nonce: crypto.randomUUID() }
    return last.current.nonce
  }
}

/**
 * Edits a list of a claim. What is typed is kept by the server until it is saved or discarded, so that closing the page
 * loses nothing; where somebody was faster, both stay until the person has chosen.
 */
export function useList({ api, host, words: shell }: Surroundings, first: ListShown, words: PageWords): EditedList {
  const { table } = words.tabPages
  const [said, say] = useState<Said | undefined>()
  const [tried, setTried] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const [conflict, setConflict] = useState<Conflict | undefined>()
  const nonceOf = useNonce()

  function restored({ at, moved, sent }: Restored): void {
    if (moved) setConflict({ now: first, who: '', when: '' })
    else if (sent) setTried((times) => times + 1)
    else say({ text: table.restored(whenOf(at, first.view.language)) })
  }

  const notKept = () => say({ text: table.notKept, isBad: true })
  const list = useEntered(api, first, words, { restored, notKept })
  const { shown, kind, entered, saved, enter } = list
  const problems = useMemo(() => kind.problems(entered.rows, entered.beside), [kind, entered])

  function settle(text: string, undo?: () => void): void {
    setConflict(undefined)
    setTried(0)
    say({ text, ...(undo ? { undo } : {}) })
  }

  /** Takes something back by entering what was there before. */
  const backTo = (before: Entered) => () => {
    enter(before)
    say(undefined)
  }

  function done(saving: Saving): void {
    setBusy(false)
    switch (saving.is) {
      case 'saved':
        list.show(saving.now, false)
        settle(saving.sentence)
        break
      case 'conflict':
        setConflict(saving.conflict)
        break
      case 'refused':
        if (saving.now) list.show(saving.now, true)
        say({ text: saving.sentence, isBad: true })
        break
      case 'failed': {
        const { title, body } = problemOf(shell, saving.error)
        say({ text: `${title}. ${body}`, isBad: true })
      }
    }
  }

  function save(of: ListShown): void {
    setTried((times) => times + 1)
    if (problems.length > 0 || isBusy) return
    setBusy(true)
    say(undefined)
    const nonce = nonceOf(JSON.stringify([of.view.seen, entered]))
    void saveList({ api, host, shown: of, entered, nonce, giving: list.markSent }).then(done)
  }

  return {
    ...entered,
    kind,
    shown,
    problems,
    tried,
    isUnsaved: list.isUnsaved,
    isBusy,
    said,
    conflict,
    say,
    edit: (edit) => enter({ ...entered, rows: editRows(entered.rows, edit, kind) }),
    removeRow(row) {
      enter({ ...entered, rows: editRows(entered.rows, { do: 'remove', row }, kind) })
      say({ text: table.removed(String(row + 1)), undo: backTo(entered) })
    },
    typeBeside: (field, text) => enter({ ...entered, beside: { ...entered.beside, [field]: text } }),
    discard() {
      enter(saved)
      settle(table.discarded, backTo(entered))
    },
    save: () => save(shown),
    keepMine() {
      if (!conflict) return
      list.show(conflict.now, true)
      setConflict(undefined)
      save(conflict.now)
    },
    takeTheirs() {
      if (!conflict) return
      list.show(conflict.now, false)
      settle(table.conflict.taken, backTo(entered))
    },
  }
}
