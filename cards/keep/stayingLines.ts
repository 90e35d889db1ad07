import type { CoOpClaim } from '../../rules/claim'
import type { Keeping } from '../../rules/keep/mayGo'
import type { CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { line } from '../elements/line'
import { plain } from '../elements/plain'

/** A claim that stays, and why. */
export interface StayingClaim {
  claim: CoOpClaim
  keeping: Keeping & { goes: false }
}

const mostShown = 10

/** The claims that stay, a line each with the reason and the day, at most ten; nothing for none. */
export function stayingLines({ text }: CardContext, staying: readonly StayingClaim[]): CardElement[] {
  if (staying.length === 0) return []
  const { keep, formats } = text
  const hidden = staying.length - mostShown
  return [
    line(keep.delete.stays, { weight: 'bolder', spacing: 'large' }),
    ...staying.slice(0, mostShown).map(({ claim, keeping }) => {
      const because = keep.stays[keeping.why](keeping.until ? formats.date(keeping.until) : '')
      return line(keep.line(plain(claimTitle(text, claim), 80), because), { spacing: 'small' })
    }),
    ...(hidden > 0 ? [line(keep.delete.more(formats.number(hidden)), { isSubtle: true })] : []),
    line(keep.delete.staysBecause, { isSubtle: true }),
  ]
}
