import { z } from 'zod'
import { calendarDate } from '../calendarDate'
import { currency } from '../money'

/**
 * What a rate was worked out from. Which bases a reviewer accepts is not published: these are ours (inferred), so a line
 * may leave it open and the check only remarks on it.
 */
export const csrBases = ['payroll', 'internal-rate', 'market-rate'] as const
export type CsrBasis = (typeof csrBases)[number]

/** As many lines as one CSR has; more belong on a time sheet beside it. */
export const mostCsrLines = 60

/** Hours of one line, in hundredths: a line is one person on one day. */
export const mostCsrHours = 2400

/** The highest rate per hour, in minor units, with which every amount and sum stays an exact integer. */
export const highestCsrRate = 10_000_000_000

/** How long the words of a line may be. */
export const csrLengths = { person: 80, role: 80, task: 160 } as const

/**
 * One line of a CSR: who did what, as what, on which day, for how long and at which rate. `hours` in hundredths (750 is
 * seven and a half), `rate` in minor units of `currency` an hour.
 */
export const csrLine = z.strictObject({
  id: z.string().regex(/^l[1-9]\d{0,5}$/),
  person: z.string().min(1).max(csrLengths.person),
  role: z.string().min(1).max(csrLengths.role),
  task: z.string().min(1).max(csrLengths.task),
  servedOn: calendarDate,
  hours: z.int().positive().max(mostCsrHours),
  rate: z.int().positive().max(highestCsrRate),
  currency,
  basis: z.enum(csrBases).optional(),
})
export type CsrLine = z.infer<typeof csrLine>

/** Who signs the CSR, and as what. */
export const csrSigner = z.strictObject({
  name: z.string().min(1).max(csrLengths.person),
  role: z.string().min(1).max(csrLengths.role),
})
export type CsrSigner = z.infer<typeof csrSigner>

/**
 * A claim's Certification Statement and Report: the lines of its in-house work (all of the claim's own-work costs
 * together), who signs, and the day of the signature where it is known beforehand.
 */
export const csr = z.strictObject({
  lines: z.array(csrLine).max(mostCsrLines),
  signer: csrSigner.optional(),
  signedOn: calendarDate.optional(),
})
export type Csr = z.infer<typeof csr>
