import { z } from 'zod'
import { costRowTyped, mostCosts } from '../../rules/costs/costRowTyped'
import { mostCsrLines } from '../../rules/csr/csr'
import { csrRowTyped } from '../../rules/csr/csrRowTyped'

/** What every page sends: the claim, a name for this saving of it, and the mark of what it had been shown. */
const common = {
  claimId: z
    .string()
    .max(64)
    .regex(/^[^\0]+$/),
  nonce: z.string().min(1).max(64),
  seen: z.string().max(8),
}
const typed = z.string().max(400)
const signer = z.strictObject({ name: typed, role: typed, signedOn: typed })

const submission = z.discriminatedUnion('page', [
  // Blank rows come too, so that a problem is said of the row where it stands.
  z.strictObject({ page: z.literal('costs'), ...common, rows: z.array(costRowTyped).max(mostCosts * 2) }),
  z.strictObject({ page: z.literal('csr'), ...common, rows: z.array(csrRowTyped).max(mostCsrLines * 2), signer }),
])

/** What a page gives to the bot, or posts: all rows of its list as they were typed. */
export type Submission = z.infer<typeof submission>

/** Reads what came from a page, which anybody may have written: undefined when it is nothing that a page sends. */
export function readSubmission(value: unknown): Submission | undefined {
  const read = submission.safeParse(value)
  return read.success ? read.data : undefined
}
