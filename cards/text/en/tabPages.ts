import type { TabPagesText } from '../tabPagesText'

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

export const tabPages: TabPagesText = {
  costsButton: 'All costs in a table',
  csrButton: 'All lines in a table',
  noPage: 'The table cannot be opened right now. The cards in chat do the same: type “costs”.',
  locked: 'This claim is closed for changes: it was submitted or withdrawn.',
  costs: {
    title: 'Costs of this claim',
    about:
      'One row is one invoice, or one piece of work of your own people. Amounts and days can be typed as you write them.',
    none: 'No cost is entered yet.',
    add: 'Add one here',
    typed: 'You can also type “add cost”, “edit cost 2” or “remove cost 2”.',
    columns: {
      by: { label: 'Work done by' },
      payee: { label: 'Vendor or person', example: 'Hanbit Events Co., Ltd.' },
      what: { label: 'What it was for', example: 'Room and equipment' },
      expense: { label: 'Kind of expense' },
      from: { label: 'First day', example: '5 Oct 2026' },
      to: { label: 'Last day' },
      currency: { label: 'Currency', example: 'EUR' },
      gross: { label: 'Total with tax', example: '1,250.00' },
      tax: { label: 'Tax in it' },
      claimed: { label: 'Claimed' },
      invoice: { label: 'Invoice number', example: '2026-10-118' },
    },
    by: { vendor: 'Vendor', own: 'Own people' },
    sameDay: 'same day',
    offeredExpenses: 'Published for this activity',
    otherExpenses: 'Other kinds',
    total: 'Total',
    tax: 'Tax',
    claimed: 'Claimed',
    saved: (lines, total) =>
      lines === 0
        ? 'Saved: this claim has no costs now.'
        : `Saved: ${counted(lines, 'cost', 'costs')}, ${total} claimed.`,
    unchanged: 'Nothing was different from what is saved.',
  },
  csr: {
    title: 'In-house work: the lines of the CSR',
    about: 'One row is one person on one day: who did what, for how long and at which rate.',
    saved: (lines, total) =>
      lines === 0 ? 'Saved: the CSR has no lines now.' : `Saved: ${counted(lines, 'line', 'lines')}, ${total} in all.`,
  },
  table: {
    row: (row) => `Row ${row}`,
    cell: (label, row) => `${label}, row ${row}`,
    optional: (label) => `${label} (optional)`,
    choose: 'Choose',
    notInList: 'Please pick one of the list.',
    needed: 'This is needed.',
    actions: 'Remove',
    add: 'Add a row',
    remove: (row) => `Remove row ${row}`,
    removed: (row) => `Row ${row} was removed.`,
    undo: 'Undo',
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved.',
    keys: 'Enter goes down a row and adds one at the end; Ctrl+Enter saves; Alt+Delete removes a row. Cells copied from a spreadsheet can be pasted.',
    totals: 'Totals',
    noAmounts: 'No amounts yet',
    unsaved: 'Not saved yet. It is kept for you until you save or discard it.',
    notKept: 'There is no connection right now: what you type is not kept. Leave the page open until it can be saved.',
    restored: (when) => `What you typed here on ${when} was not saved. It is back.`,
    discard: 'Discard changes',
    discarded: 'These are the rows as they are saved.',
    problems: (count) => `${counted(count, 'field needs', 'fields need')} another look before this can be saved`,
    problem: (label, row, sentence) => `${label}, row ${row}: ${sentence}`,
    pasted: (rows) => `${counted(rows, 'row was', 'rows were')} pasted.`,
    tooMany: (most) => `The table holds up to ${most} rows.`,
    conflict: {
      title: 'Somebody changed this meanwhile',
      body: (who, when) => {
        const changed = who ? `${who} changed these rows${when ? ` at ${when}` : ''}` : 'These rows were changed'
        return `${changed} after they were shown to you. Nothing of yours was saved, and nothing is lost. Choose which ones count.`
      },
      now: 'As saved now',
      nothing: 'There are no rows now.',
      keepMine: 'Save mine instead',
      takeTheirs: 'Take the saved ones',
      taken: 'These are the rows as they are saved. Yours can be brought back by Undo.',
    },
  },
}
