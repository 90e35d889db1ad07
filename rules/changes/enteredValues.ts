import type { ChecklistItem } from '../checklist'
import { readCount } from '../questions/readCount'
import type { Change } from './change'

type Write = Extract<Change, { do: 'write' }>

/** A figure as it is stored, so that "1,000" is no other value than 1000; what is none stays as it was entered. */
function figure(input: string): string {
  const read = readCount(input, 0, 999_999_999)
  return read.ok ? String(read.value) : input.trim()
}

/** What a form entered for an item, by its inputs and as `writtenValues` gives what is stored; absent where it said nothing. */
export function enteredValues(
  { row }: ChecklistItem,
  { text, note, metrics = {}, confirmed }: Write,
): Record<string, string> {
  const figures = (row.metrics ?? []).flatMap(({ id, kind }) => {
    const input = metrics[id]
    return input === undefined ? [] : [[`m.${id}`, kind === 'count' ? figure(input) : input.trim()]]
  })
  return {
    ...(text === undefined ? {} : { text: text.trim() }),
    ...(note === undefined ? {} : { note: note.trim() }),
    ...(confirmed ? { confirmFile: confirmed.fileId ?? 'none' } : {}),
    ...Object.fromEntries(figures),
  }
}
