import type { CalendarDate } from '../../rules/calendarDate'
import type { CoOpClaim } from '../../rules/claim'
import type { ChainEnd, ChainReport } from '../../rules/history/chainReport'
import type { Card, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { plain } from '../elements/plain'
import { showCard } from '../elements/showCard'

export interface ProofCardData {
  claim: CoOpClaim
  report: ChainReport
  /** Days of the first and the last entry, where the person is. */
  days?: { first: CalendarDate; last: CalendarDate }
  /** The entry whose hash stands in the package's index. */
  printed?: ChainEnd
}

/** As many letters of a hash as somebody compares by eye. */
const shortly = (hash: string) => hash.slice(0, 12)

/** A hash as it is: a TextRun, so that nothing in it is read as anything else. */
const exactly = (hash: string): CardElement => ({
  type: 'RichTextBlock',
  spacing: 'none',
  inlines: [{ type: 'TextRun', text: hash }],
})

function countLine({ text }: CardContext, { report, days }: ProofCardData): string {
  const { proof } = text.history
  const { number, shortDate } = text.formats
  return days ? proof.entries(number(report.entries), shortDate(days.first), shortDate(days.last)) : proof.noEntries
}

function linesOf(ctx: CardContext, data: ProofCardData): CardElement[] {
  const { proof } = ctx.text.history
  const { number } = ctx.text.formats
  const { report } = data
  if (!report.ok) return [line(proof.fault[report.fault](number(report.at)), { weight: 'bolder' }), line(proof.tell)]
  return [
    line(countLine(ctx, data)),
    ...(report.head ? [line(proof.head(shortly(report.head.hash)))] : []),
    ...(report.sealed ? [line(proof.sealed(number(report.sealed.seq)))] : []),
  ]
}

function detail(ctx: CardContext, { report, printed }: ProofCardData): CardElement[] {
  const { proof } = ctx.text.history
  const head = report.ok ? report.head : undefined
  return [
    line(proof.why),
    ...(head ? [line(proof.headFull), exactly(head.hash)] : []),
    ...(printed ? [line(proof.printed(ctx.text.formats.number(printed.seq))), exactly(printed.hash)] : []),
  ]
}

/** Whether a claim's history is what was written, or exactly where it is not; the hashes in full under *Why?*. */
export function proofCard(ctx: CardContext, data: ProofCardData): Card {
  const { history, cards } = ctx.text
  const { claim, report } = data
  const claimId = claim.id
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(report.ok ? history.proof.whole : history.proof.broken),
      ...linesOf(ctx, data),
    ],
    [
      showCard(history.buttons.why, detail(ctx, data)),
      button(ctx, history.buttons.history, { verb: 'history.show', claimId }),
      button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId }),
    ],
  )
}
