import { hrefOf } from '../route'
import type { Surroundings } from '../surroundings'
import { BesideFields } from './besideFields'
import { ConflictPanel } from './conflictPanel'
import { LinesTable } from './linesTable'
import type { ListShown } from './listShown'
import type { PageWords } from './pageWords'
import { ProblemSummary } from './problemSummary'
import { Totals } from './totals'
import { useCells } from './useCells'
import { type EditedList, useList } from './useList'

interface ListEditorProps {
  around: Surroundings
  first: ListShown
  words: PageWords
}

/** What was just done, and how it is undone. It stays until something else is done. */
function SaidBar({ list, undo }: { list: EditedList; undo: string }) {
  const { said } = list
  return (
    <div class={said?.isBad ? 'said bad' : 'said'} role="status">
      {said && said.text !== '' && (
        <>
          <span>{said.text}</span>
          {said.undo && (
            <button type="button" onClick={said.undo}>
              {undo}
            </button>
          )}
        </>
      )}
    </div>
  )
}

/** A list of a claim as a table: rows, totals, what is wrong, and saving. */
export function ListEditor({ around, first, words }: ListEditorProps) {
  const { tabPages } = words
  const { table } = tabPages
  const list = useList(around, first, words)
  const cells = useCells(list, table)
  const { kind, shown, rows, isBusy, isUnsaved } = list
  const { canEdit, claim, claimId } = shown.view
  return (
    <main class="list-page">
      <header>
        <h1>{kind.title}</h1>
        <p class="of">
          {around.host.submit ? (
            claim
          ) : (
            <a href={`/tab${location.search}${hrefOf({ at: 'claim', id: claimId })}`}>{claim}</a>
          )}
        </p>
        <p>{canEdit ? kind.about : tabPages.locked}</p>
        {canEdit && <p class="keys">{table.keys}</p>}
      </header>
      <ConflictPanel list={list} words={table} />
      <ProblemSummary list={list} words={table} />
      <SaidBar list={list} undo={table.undo} />
      <LinesTable list={list} cells={cells} words={table} />
      {canEdit && (
        <button type="button" class="add" onClick={cells.add}>
          {table.add}
        </button>
      )}
      <BesideFields list={list} words={table} />
      <footer>
        <Totals sums={kind.sums(rows)} words={table} />
        {canEdit && (
          <div class="saving">
            {isUnsaved && <p>{table.unsaved}</p>}
            <p class="choices">
              {isUnsaved && (
                <button type="button" onClick={list.discard}>
                  {table.discard}
                </button>
              )}
              <button type="button" class="primary" disabled={isBusy} onClick={list.save}>
                {isBusy ? table.saving : table.save}
              </button>
            </p>
          </div>
        )}
      </footer>
    </main>
  )
}
