import { plain } from '../cards/elements/plain'
import type { Fund } from '../rules/fund'
import { fundPeriods } from '../rules/fundPeriods'
import { localDate } from '../rules/localDate'
import { policyFor } from '../rules/policy/policyFor'
import { type FundReason, type ReadFund, readFund, wholeFund } from '../rules/readFund'
import type { FundParts } from '../rules/splitFund'
import { usagePeriodOf } from '../rules/usagePeriod'
import { refusedAsMember } from './refusedAsMember'
import { acting, type Session, say } from './session'
import { type FilledForm, showFunds } from './showFunds'

async function read(session: Session, parts: FundParts): Promise<ReadFund> {
  const { today, words } = acting(session)
  const periods = fundPeriods(today, await session.claims.funds(session.turn.who))
  return readFund(parts, periods, { today, words, policy: policyFor(today) })
}

function problemOf({ text }: Session, part: ReadFund[keyof ReadFund]): string | undefined {
  if (!part || part.ok) return undefined
  const own = text.risk.funds.reasons
  const isOwn = (reason: FundReason): reason is keyof typeof own => reason in own
  return isOwn(part.reason) ? own[part.reason] : text.reasons[part.reason](part.params ?? {})
}

/** The form with what was understood in its place, and what was not beside it. */
function filledBy(session: Session, parts: FundParts, found: ReadFund): FilledForm {
  const { program, usageFrom, amount } = found
  const problems = {
    program: problemOf(session, program),
    period: problemOf(session, usageFrom),
    amount: problemOf(session, amount),
  }
  return {
    typed: {
      ...(program?.ok && { program: program.value }),
      ...(usageFrom?.ok && { period: usageFrom.value }),
      amount: parts.amount,
    },
    problems: Object.fromEntries(Object.entries(problems).filter(([, sentence]) => sentence !== undefined)),
  }
}

const amountOf = ({ text }: Session, { minor, currency }: Pick<Fund, 'minor' | 'currency'>) =>
  text.formats.money(minor, currency)

const periodOf = ({ text }: Session, usageFrom: Fund['usageFrom']) =>
  text.formats.period(usageFrom, usagePeriodOf(usageFrom).to)

/** What stood there, so that two leads who enter different figures hear of each other. */
async function replacedBy(session: Session, before: Fund): Promise<string> {
  const { claims, turn, text } = session
  const names = await claims.colleagues(turn.who, [before.by])
  const { replaced, somebody } = text.risk.funds
  const on = text.formats.shortDate(localDate(before.at, turn.timeZone))
  return replaced(amountOf(session, before), plain(names[before.by] ?? somebody, 60), on)
}

/** Saves earned funds as a lead entered them; what is missing or not understood is asked for on the form. */
export async function saveFunds(session: Session, parts: FundParts): Promise<void> {
  if (await refusedAsMember(session, 'funds.edit')) return
  const { claims, text } = session
  const found = await read(session, parts)
  const fund = wholeFund(found)
  if (!fund) return showFunds(session, { ...filledBy(session, parts, found), incomplete: true }, true)
  const done = await claims.saveFund(acting(session), fund)
  if (!done.ok) return say(session, text.reasons[done.reason]({}))
  const { before, repeat } = done.value
  const program = text.catalogue.programs[fund.program].name
  const saved = text.risk.funds.saved(program, periodOf(session, fund.usageFrom), amountOf(session, fund))
  const replaced = before ? ` ${await replacedBy(session, before)}` : ''
  say(session, repeat ? text.say.alreadyDone : `${saved}${replaced}`)
  return showFunds(session, {}, true)
}

/** Removes the funds of a program and usage period, and says what they were, so that they can be entered again. */
export async function removeFunds(session: Session, parts: FundParts): Promise<void> {
  if (await refusedAsMember(session, 'funds.edit')) return
  const { claims, text } = session
  const words = text.risk.funds
  const found = await read(session, { ...parts, amount: '' })
  if (!found.program?.ok || !found.usageFrom?.ok) {
    say(session, words.chooseToRemove)
    return showFunds(session, filledBy(session, parts, found), true)
  }
  const fund = { program: found.program.value, usageFrom: found.usageFrom.value }
  const done = await claims.removeFund(acting(session), fund)
  if (!done.ok) return say(session, text.reasons[done.reason]({}))
  const { before, repeat } = done.value
  const named = [text.catalogue.programs[fund.program].name, periodOf(session, fund.usageFrom)] as const
  const removed = before ? words.removed(...named, amountOf(session, before)) : words.nothingThere(...named)
  say(session, repeat ? text.say.alreadyDone : removed)
  return showFunds(session, {}, true)
}
