import type { Change } from './change'

type Write = Extract<Change, { do: 'write' }>

/** What a form wrote without the inputs in `untouched`: those stay as they are stored. */
export function withoutUntouched(
  { text, note, metrics = {}, confirmed, ...change }: Write,
  untouched: readonly string[],
): Write {
  const isKept = (id: string) => !untouched.includes(id)
  const figures = Object.entries(metrics).filter(([id]) => isKept(`m.${id}`))
  return {
    ...change,
    metrics: Object.fromEntries(figures),
    ...(text !== undefined && isKept('text') ? { text } : {}),
    ...(note !== undefined && isKept('note') ? { note } : {}),
    ...(confirmed !== undefined && isKept('confirmFile') ? { confirmed } : {}),
  }
}
