import { fingerprint } from '../fingerprint'

/** What a form showed: field → fingerprint. */
export type Seen = Readonly<Record<string, string>>

/** One field of a form: what is stored, and what was entered, in the same form. */
export interface FormField {
  id: string
  now: string
  entered: string
}

/**
 * Compares what was entered with what has been stored since the form was shown. `changed` are fields that somebody else
 * gave another value and the person too; `untouched` those the person left as they were shown, so that what is stored
 * since stays. A field the form did not speak of is neither.
 */
export function compareSeen(fields: readonly FormField[], seen: Seen = {}): { changed: string[]; untouched: string[] } {
  const moved = fields.filter(({ id, now, entered }) => {
    const shown = seen[id]
    return shown !== undefined && shown !== fingerprint(now) && entered !== now
  })
  const isUntouched = ({ id, entered }: FormField) => fingerprint(entered) === seen[id]
  const idsOf = (some: readonly FormField[]) => some.map(({ id }) => id)
  return { changed: idsOf(moved.filter((field) => !isUntouched(field))), untouched: idsOf(moved.filter(isUntouched)) }
}
