import type { CalendarDate } from './calendarDate'
import { findUsagePeriod, type PeriodReason } from './findUsagePeriod'
import type { Fund } from './fund'
import type { Money } from './money'
import type { Outcome } from './outcome'
import { findProgram } from './policy/findProgram'
import { type ProgramId, programIds } from './policy/names'
import type { ReadContext } from './question'
import { readChoice } from './questions/readChoice'
import { readMoney } from './readMoney'
import type { Reason } from './reasons'
import type { FundParts } from './splitFund'

/** Why a part of a fund is refused; `otherPeriod`: none for which funds can be entered now. */
export type FundReason = Reason | PeriodReason | 'otherPeriod'

/** The part as read, why it is refused, or undefined where nothing was given. */
type Part<T> = Outcome<T, FundReason> | undefined

/** Each part of a fund as read. */
export interface ReadFund {
  program: Part<ProgramId>
  usageFrom: Part<CalendarDate>
  amount: Part<Money>
}

function readProgram(given: string, context: ReadContext): Outcome<ProgramId, FundReason> {
  const read = readChoice(given, 'program', programIds, context)
  if (!read.ok) return read
  const { route } = findProgram(context.policy, read.value)
  if (route === 'ended') return { ok: false, reason: 'programEnded' }
  return route === 'co-op' ? read : { ok: false, reason: 'programIsCpor' }
}

function readPeriod(given: string, periods: readonly CalendarDate[]): Outcome<CalendarDate, FundReason> {
  const { period = { ok: false, reason: 'notAPeriod' } as const } = findUsagePeriod(given)
  return period.ok && !periods.includes(period.value) ? { ok: false, reason: 'otherPeriod' } : period
}

/**
 * Reads the parts of a fund, picked or typed alike. Nothing is guessed: the amount needs its currency.
 * @param periods first days of the usage periods that may be meant
 */
export function readFund(parts: FundParts, periods: readonly CalendarDate[], context: ReadContext): ReadFund {
  const { program, period, amount } = parts
  return {
    program: program.trim() ? readProgram(program, context) : undefined,
    usageFrom: period.trim() ? readPeriod(period, periods) : undefined,
    amount: amount.trim() ? readMoney(amount) : undefined,
  }
}

/** The fund that was read, once every part of it is there. */
export function wholeFund({ program, usageFrom, amount }: ReadFund): Omit<Fund, 'by' | 'at'> | undefined {
  if (!program?.ok || !usageFrom?.ok || !amount?.ok) return undefined
  return { program: program.value, usageFrom: usageFrom.value, ...amount.value }
}
