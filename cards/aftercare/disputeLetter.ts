import type { ChecklistItem } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import { claimTitle } from '../claimTitle'
import { plain } from '../elements/plain'
import { itemName } from '../itemName'
import type { Text } from '../text/text'
import { sentInWords } from './sentInWords'

const longestLine = 600
const most = 25

/**
 * A neutral letter that disputes a rejection, as one message to copy: Markdown-safe, a blank line between paragraphs.
 * What only the person knows stands in brackets.
 */
export function disputeLetter(
  text: Text,
  { body }: CoOpClaim,
  items: readonly ChecklistItem[],
  fileNames: Readonly<Record<string, string>>,
): string {
  const { letter } = text.money.dispute
  const { formats } = text
  const { dates, partnerId, location } = body.answers
  const number = body.claimNumber ?? letter.noNumber
  const ran = dates ? formats.period(dates.from, dates.to) : ''
  const on = body.reports.findLast(({ status }) => status === 'rejected')?.on
  const reasons = body.decision?.rejectedBecause?.split('\n') ?? []
  // Of what was not sent a letter says nothing: the table beside it does.
  const points = items
    .filter(({ state }) => state !== 'missing')
    .slice(0, most)
    .map((item) => letter.point(formats.number(item.number), itemName(text, item), sentInWords(text, item, fileNames)))
  return [
    letter.subject(number),
    letter.greeting,
    letter.about(number, claimTitle(text, { body }), ran),
    ...(partnerId && location ? [letter.partner(partnerId, location)] : []),
    ...(on ? [letter.rejected(formats.date(on))] : []),
    ...(reasons.length > 0 ? [letter.reasons, ...reasons.map((reason) => `“${reason}”`)] : []),
    letter.ask,
    ...(points.length > 0 ? [letter.points, ...points] : []),
    letter.own,
    letter.thanks,
    letter.signature,
  ]
    .map((paragraph) => plain(paragraph, longestLine))
    .join('\n\n')
}
