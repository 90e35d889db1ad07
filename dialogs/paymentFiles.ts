import { matchPayments, type PaymentsProposal } from '../rules/payments/matchPayments'
import { type PaymentTable, readPaymentRows } from '../rules/payments/readPaymentRows'
import type { KeptTable } from './aftercare'
import type { Session } from './session'

/** As many files as are read together. */
const mostFiles = 10

/** Kept files that are exports of Partner Center's payments, and what they say of the claims the person may see. */
export interface PaymentFiles {
  files: readonly Pick<KeptTable, 'fileId' | 'name'>[]
  proposal: PaymentsProposal
  /** None of the files names claims. */
  noClaims: boolean
}

/** Which of these files are exports, read anew from what is kept; undefined when none is. */
export async function paymentFiles(session: Session, fileIds: readonly string[]): Promise<PaymentFiles | undefined> {
  const { claims, turn } = session
  const kept = await claims.tables(turn.who, [...new Set(fileIds)].slice(0, mostFiles))
  const read = kept.flatMap(({ rows, ...file }): { file: Omit<KeptTable, 'rows'>; table: PaymentTable }[] => {
    const table = readPaymentRows(rows, turn.today)
    return table ? [{ file, table }] : []
  })
  if (read.length === 0) return undefined
  const tables = read.map(({ table }) => table)
  const proposal = matchPayments(tables, await claims.claimsAtRisk(turn.who))
  return { files: read.map(({ file }) => file), proposal, noClaims: tables.every(({ namesClaims }) => !namesClaims) }
}
