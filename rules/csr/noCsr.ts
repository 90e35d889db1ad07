import type { Csr } from './csr'

/** What a claim has before anybody entered a line. */
export const noCsr: Csr = { lines: [] }
