import { checklist } from '../checklist'
import { type CsrDifference, csrDifference } from '../csr/csrDifference'
import type { Finding, FindingCode } from '../findings'
import type { Params } from '../outcome'
import { type CheckSubject, inferredBasis } from './checkSubject'

type Found = Pick<Finding, 'code' | 'level' | 'params'>

const warning = (code: FindingCode, params: Params = {}): Found => ({ code, level: 'warning', params })

function differing(difference: CsrDifference): Found[] {
  switch (difference.is) {
    case 'same':
      return []
    case 'no-own-work':
      return [warning('csrWithoutCost')]
    case 'other-currency':
      return [warning('csrOtherCurrency', { lines: difference.lines, own: difference.own })]
    default: {
      const { is, by, lines, own } = difference
      const { currency } = own
      return [warning('csrDiffers', { is, by: by.minor, lines: lines.minor, own: own.minor, currency })]
    }
  }
}

/**
 * The CSR as far as it was entered here: whether it adds up to the own work claimed, lies in the usage period, and can be
 * signed. All warn at most: no rule on its content is published (domain sheet §2).
 */
export function csrFindings({ body, policy, period }: CheckSubject): Finding[] {
  const difference = csrDifference(body)
  const { lines = [], signer } = body.csr ?? {}
  if (!difference) return []
  const outside = [...lines.entries()].filter(([, { servedOn }]) => servedOn < period.from || servedOn > period.to)
  const numbers = outside.map(([index]) => index + 1).slice(0, 10)
  const without = lines.filter(({ basis }) => basis === undefined).length
  const found: Found[] = [
    ...differing(difference),
    ...(outside.length > 0 ? [warning('csrOutsidePeriod', { count: outside.length, numbers: numbers.join(' ') })] : []),
    ...(signer ? [] : [warning('csrSignerMissing')]),
    ...(without > 0 ? [{ code: 'csrBasisMissing', level: 'info', params: { count: without } } as const] : []),
  ]
  const item = checklist(body, policy).find(({ row }) => row.kind === 'csr')
  return found.map((one) => ({ ...one, ...(item ? { itemId: item.id } : {}), basis: inferredBasis }))
}
