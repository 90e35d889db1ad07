import type { CoOpClaim } from '../../rules/claim'
import { localDate } from '../../rules/localDate'
import type { Correction } from '../../rules/moneyAfter'
import type { TimelineRow } from '../../rules/statusTimeline'
import type { Card, CardButton, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { plain } from '../elements/plain'
import { subheading } from '../elements/subheading'
import { decisionKind } from './decisionKind'
import { moneyLines } from './moneyLines'
import { stepName } from './stepName'

export interface TimelineCardData {
  claim: CoOpClaim
  rows: readonly TimelineRow[]
  /** Names of those who reported, by id; without those never met. */
  names: Readonly<Record<string, string>>
  /** IANA zone of whoever reads it. */
  timeZone: string
}

const mostRows = 40
const mostWrong = 10

function nameOf({ text }: CardContext, { names }: TimelineCardData, id: string | undefined): string {
  return plain((id && names[id]) || text.money.timeline.colleague, 60)
}

function rowLine(ctx: CardContext, data: TimelineCardData, { step, report }: TimelineRow): CardElement {
  const { timeline } = ctx.text.money
  const name = stepName(ctx.text, step)
  if (!report) return line(timeline.notSeen(name), { isSubtle: true, spacing: 'small' })
  const on = ctx.text.formats.shortDate(report.on)
  const told = report.by ? timeline.seen(name, on, nameOf(ctx, data, report.by)) : timeline.seenByNobody(name, on)
  return line(told, { spacing: 'small' })
}

function wrongElement(ctx: CardContext, data: TimelineCardData, entry: Correction): CardElement {
  const { timeline } = ctx.text.money
  const { shortDate } = ctx.text.formats
  const when = shortDate(localDate(entry.correctedAt, data.timeZone))
  const by = nameOf(ctx, data, entry.correctedBy)
  return {
    type: 'Container',
    items: [
      line(timeline.takenBack(stepName(ctx.text, entry.step), shortDate(entry.on), by, when), { isSubtle: true }),
      line(plain(timeline.reason(entry.reason), 300), { isSubtle: true, size: 'small', spacing: 'none' }),
    ],
  }
}

function buttonsOf(ctx: CardContext, { claim, rows }: TimelineCardData): CardButton[] {
  const { money, cards } = ctx.text
  const claimId = claim.id
  const kind = decisionKind(claim)
  const titles = { approved: money.buttons.approval, rejected: money.buttons.reasons, paid: money.buttons.payment }
  return [
    ...(kind ? [button(ctx, titles[kind], { verb: 'claim.decision', claimId })] : []),
    ...(kind === 'rejected' ? [button(ctx, money.buttons.dispute, { verb: 'claim.dispute', claimId })] : []),
    ...(rows.length > 0 ? [button(ctx, money.buttons.wrong, { verb: 'claim.correct', claimId })] : []),
    button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId }),
  ]
}

/** The steps that were reported of a claim, in Partner Center's order, with what nobody saw and what was taken back. */
export function timelineCard(ctx: CardContext, data: TimelineCardData): Card {
  const { timeline } = ctx.text.money
  const { claim, rows } = data
  const hidden = rows.length - mostRows
  const wrong = claim.body.corrected ?? []
  const shownWrong = wrong.slice(-mostWrong)
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(timeline.title),
      line(timeline.ours, { isSubtle: true }),
      ...(hidden > 0 ? [line(timeline.more(hidden), { isSubtle: true })] : []),
      ...rows.slice(-mostRows).map((row) => rowLine(ctx, data, row)),
      ...moneyLines(ctx.text, claim.body).map((sentence) => line(plain(sentence, 300), { spacing: 'small' })),
      ...(wrong.length > 0 ? [subheading(timeline.wrong)] : []),
      ...(wrong.length > mostWrong ? [line(timeline.more(wrong.length - mostWrong), { isSubtle: true })] : []),
      ...shownWrong.map((entry) => wrongElement(ctx, data, entry)),
    ],
    buttonsOf(ctx, data),
  )
}
