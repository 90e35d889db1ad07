import { type FoundPeriod, findUsagePeriod } from './findUsagePeriod'
import { readMoney } from './readMoney'

/** No line with these three things is longer. */
const longest = 200

/** What somebody gave for a fund, part by part, as written; empty for what is not there. */
export interface FundParts {
  program: string
  period: string
  amount: string
}

/** A split in which the amount cannot be read for another reason than that it is none. */
const isAmount = (amount: string) => {
  const read = readMoney(amount)
  return read.ok || (read.reason !== 'notAnAmount' && read.reason !== 'unknownCurrency')
}

/** The words cut in two, the amount before or after the rest, the longest amount first. */
function splitsOf(words: readonly string[]): { program: string; amount: string }[] {
  return (
    words
      .flatMap((_, at) => [
        { program: words.slice(0, at), amount: words.slice(at) },
        { program: words.slice(words.length - at), amount: words.slice(0, words.length - at) },
      ])
      .map(({ program, amount }) => ({ program: program.join(' '), amount: amount.join(' ') }))
      // No program has a figure in its name: one that is left over belongs to an amount we did not understand.
      .filter(({ program }) => !/\d/.test(program))
  )
}

/** The period as the picker has it, or else everything, so that it can be said what is wrong with it. */
const periodIn = (text: string, period: FoundPeriod['period']) => {
  if (!period) return ''
  return period.ok ? period.value : text
}

/**
 * Takes apart what was typed in one line: `hosting Jul-Dec 2026 EUR 12,500.00`, in any order of the three. An amount
 * that is not understood as a whole is left out, so that it is asked for.
 */
export function splitFund(text: string): FundParts {
  if (text.length > longest) return { program: '', period: '', amount: '' }
  const { period, rest } = findUsagePeriod(text)
  const words = rest
    .replace(/(?:^|\s)[,;:=]+|[,;:=]+(?=\s|$)/g, ' ')
    .split(' ')
    .filter(Boolean)
  const splits = splitsOf(words)
  const found = splits.find(({ amount }) => readMoney(amount).ok) ?? splits.find(({ amount }) => isAmount(amount))
  return { program: found?.program ?? words.join(' '), period: periodIn(text, period), amount: found?.amount ?? '' }
}
