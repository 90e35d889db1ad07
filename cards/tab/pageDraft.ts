import { z } from 'zod'

const text = z.string().max(400)
const texts = z.record(z.string().max(20), text)

/** What somebody typed into a page and has not saved. */
const pageDraft = z.strictObject({
  /** The mark of what it began with. */
  seen: z.string().max(8),
  rows: z.array(z.strictObject({ id: z.string().max(20).optional(), cells: texts })).max(200),
  /** Fields beside the table. */
  beside: texts,
  /** A dialog took it already. */
  sent: z.boolean(),
})
export type PageDraft = z.infer<typeof pageDraft>

const kept = z.strictObject({ draft: pageDraft.nullable() })

/** Reads what a page wants kept, which anybody may have written: null for nothing any more, undefined when it is none. */
export function readPageDraft(value: unknown): PageDraft | null | undefined {
  return kept.safeParse(value).data?.draft
}
