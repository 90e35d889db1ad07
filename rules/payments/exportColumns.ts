/** What a row of an export can say, by our names. */
export const exportFields = [
  'claimId',
  'earningId',
  'status',
  'paymentId',
  'paidAmount',
  'paidCurrency',
  'earned',
  'earnedCurrency',
  'total',
  'totalCurrency',
  'paidOn',
  'heldSince',
] as const
export type ExportField = (typeof exportFields)[number]

/** For each field the index of its column; a field the export lacks is absent. */
export type ExportColumns = Partial<Record<ExportField, number>>

/**
 * The columns by their published names, most telling first: Transaction history (2023-08-14) and Payments (2022-07-12),
 * fact; `payoutStatus` and `payoutStatusUpdateTS` from the filters of the payouts API (2020-08-05). The rest are names
 * that people give columns, ours.
 */
const names: Record<ExportField, readonly string[]> = {
  claimId: ['claimid', 'claimnumber', 'claim'],
  earningId: ['earningid'],
  status: ['paymentstatus', 'payoutstatus', 'earningstatus', 'paymentstatusdescription', 'status'],
  paymentId: ['paymentid', 'paymentnumber'],
  paidAmount: ['earningamountinlastpaymentcurrency', 'paidamount', 'paymentamount', 'amountpaid'],
  paidCurrency: ['lastpaymentcurrency', 'paymentcurrency', 'paytocurrency'],
  earned: ['earningamount', 'amount'],
  earnedCurrency: ['earningcurrency', 'transactioncurrency', 'currency', 'currencycode'],
  total: ['totalpayment'],
  totalCurrency: ['currencycode'],
  paidOn: ['paymentdate', 'paidon', 'datepaid'],
  heldSince: ['heldsince', 'onholdsince', 'payoutstatusupdatets', 'paymentstatusdate', 'statusdate'],
}

const folded = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/**
 * The columns of an export, by its header; undefined when it is none: it has to name payments, and either the claims
 * they are for (transaction history) or what was paid in all (payments).
 */
export function exportColumns(header: readonly string[]): ExportColumns | undefined {
  const there = header.map(folded)
  const found = exportFields.flatMap((field) => {
    const name = names[field].find((one) => there.includes(one))
    return name === undefined ? [] : [[field, there.indexOf(name)] as const]
  })
  const columns: ExportColumns = Object.fromEntries(found)
  const has = (field: ExportField) => columns[field] !== undefined
  const isTransactions = has('claimId') && (has('status') || has('paymentId')) && (has('earned') || has('paidAmount'))
  const isPayments = has('paymentId') && has('total') && (has('status') || has('paidOn'))
  return isTransactions || isPayments ? columns : undefined
}
