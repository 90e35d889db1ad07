import type { Outcome } from '../outcome'
import { type ExpenseCode, expenseCodes } from '../policy/names'
import type { ReadContext } from '../question'
import { readChoice } from '../questions/readChoice'

/**
 * Reads a kind of expense: one of those `offered` first. An expense of another activity's list is understood too; the
 * check says that it is not on this one's.
 */
export function readExpense(
  input: string,
  offered: readonly ExpenseCode[],
  context: Pick<ReadContext, 'words'>,
): Outcome<ExpenseCode, 'notAChoice' | 'severalChoices'> {
  const read = readChoice(input, 'costExpense', offered, context)
  return read.ok ? read : readChoice(input, 'costExpense', expenseCodes, context)
}
