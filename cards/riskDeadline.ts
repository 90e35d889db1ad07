import { type CalendarDate, daysBetween } from '../rules/calendarDate'
import type { ClaimAtRisk } from '../rules/claimAtRisk'
import type { DeadlineAtRisk } from '../rules/moneyAtRisk'
import type { CardElement } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { itemName } from './itemName'
import { moneyList } from './moneyList'

/** A claim and the number by which it can be opened. */
export interface NumberedClaim {
  risk: ClaimAtRisk
  number: number
  /** Empty when it is the person's own. */
  owner: string
}

const mostNames = 5
const mostClaims = 4

/** The missing documents by name, the most frequent first: `Still missing (6): Photos (3), Agenda … and 2 more`. */
function missingLine({ text }: CardContext, claims: readonly ClaimAtRisk[]): string {
  const { number } = text.formats
  const missing = claims.flatMap(({ progress }) => progress.missing.map((item) => itemName(text, item)))
  const ranked = [...new Set(missing)]
    .map((name) => ({ name, count: missing.filter((other) => other === name).length }))
    .sort((one, other) => other.count - one.count)
  const names = ranked.map(({ name, count }) => (count === 1 ? name : text.risk.several(name, number(count))))
  const hidden = names.length - mostNames
  const more = hidden > 0 ? text.cards.more(number(hidden)) : ''
  return text.risk.missing(number(missing.length), text.risk.named(names.slice(0, mostNames), more))
}

function claimLine(ctx: CardContext, { risk, number, owner }: NumberedClaim): string {
  const { text } = ctx
  const { number: shown } = text.formats
  const facts = [
    moneyList(text, risk.amount ? [risk.amount] : []),
    text.cards.checklist.ready(shown(risk.progress.done), shown(risk.progress.total)),
    plain(owner, 50),
  ]
  const title = text.cards.numbered(shown(number), plain(claimTitle(text, risk.claim), 60))
  return text.cards.labelled(title, text.risk.joined(facts.filter(Boolean)))
}

function headline({ text }: CardContext, { claimBy, lastWorkingDay }: DeadlineAtRisk, today: CalendarDate): string {
  const { formats, cards, risk } = text
  if (claimBy < today) return risk.passed.on(formats.date(claimBy))
  const left = daysBetween(today, lastWorkingDay)
  const on = formats.date(lastWorkingDay)
  if (left > 0) return cards.checklist.submitBy(on, formats.days(left))
  return left === 0 ? cards.checklist.submitToday(on) : cards.checklist.submitPast(on, formats.days(-left))
}

/** What holds for all the claims: how many, how much, how far, and what is missing while it can still be brought. */
function summary(ctx: CardContext, deadline: DeadlineAtRisk, today: CalendarDate): string[] {
  const { text } = ctx
  const { number, date } = text.formats
  const { claims, claimBy, lastWorkingDay, sums, done, total } = deadline
  const isOver = claimBy < today
  const facts = [
    text.risk.claims(claims.length, number(claims.length)),
    moneyList(text, sums),
    text.cards.checklist.ready(number(done), number(total)),
  ]
  return [
    ...(!isOver && lastWorkingDay < today ? [text.cards.checklist.claimBy(date(claimBy))] : []),
    text.risk.joined(facts.filter(Boolean)),
    ...(!isOver && done < total ? [missingLine(ctx, claims)] : []),
  ]
}

/**
 * The claims with one deadline: their money, how far they are, what is missing, and the first of them by name.
 * @param today the day to hold against the deadline
 */
export function riskDeadline(
  ctx: CardContext,
  deadline: DeadlineAtRisk,
  claims: readonly NumberedClaim[],
  today: CalendarDate,
): CardElement {
  const { cards, formats } = ctx.text
  const shown = claims.slice(0, mostClaims)
  const hidden = claims.length - shown.length
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      line(headline(ctx, deadline, today), { weight: 'bolder' }),
      ...summary(ctx, deadline, today).map((sentence) => line(sentence, { spacing: 'none' })),
      ...shown.map((claim) => line(claimLine(ctx, claim), { spacing: 'small' })),
      ...(hidden > 0 ? [line(cards.more(formats.number(hidden)), { isSubtle: true, spacing: 'small' } as const)] : []),
    ],
  }
}
