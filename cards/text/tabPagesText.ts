import type { CostField } from '../../rules/costs/costRowTyped'

/** A column of a table: its heading and an example of what is typed in it. */
export interface ColumnWords {
  label: string
  example?: string
}

/** Words of the pages that edit a list, in a dialog or a browser, and of what is said about them in chat. */
export interface TabPagesText {
  /** On cards: opens the table of costs, of the lines of the CSR. */
  costsButton: string
  csrButton: string
  locked: string
  /** A dialog was asked for, and there is no tab any more. */
  noPage: string
  costs: {
    title: string
    about: string
    none: string
    add: string
    typed: string
    columns: Record<CostField, ColumnWords>
    /** Who did the work, short enough for a column. */
    by: Record<'vendor' | 'own', string>
    /** In an empty last day. */
    sameDay: string
    /** Beside the kinds of expense: those that are not published for the activity. */
    otherExpenses: string
    offeredExpenses: string
    total: string
    tax: string
    claimed: string
    /** Said in chat and on the dialog: how many there are now, what is claimed. */
    saved(lines: number, total: string): string
    unchanged: string
  }
  csr: {
    title: string
    about: string
    saved(lines: number, total: string): string
  }
  table: {
    row(row: string): string
    /** The label of one field, for who cannot see the heading. */
    cell(label: string, row: string): string
    optional(label: string): string
    choose: string
    /** What stands in a cell is none of its options. */
    notInList: string
    needed: string
    actions: string
    add: string
    remove(row: string): string
    removed(row: string): string
    undo: string
    save: string
    saving: string
    saved: string
    keys: string
    totals: string
    noAmounts: string
    unsaved: string
    /** What is typed could not be kept. */
    notKept: string
    /** What was typed before is back; `when` with day and time. */
    restored(when: string): string
    discard: string
    discarded: string
    problems(count: number): string
    problem(label: string, row: string, sentence: string): string
    pasted(rows: number): string
    tooMany(most: string): string
    conflict: {
      title: string
      body(who: string, when: string): string
      now: string
      nothing: string
      keepMine: string
      takeTheirs: string
      taken: string
    }
  }
}
