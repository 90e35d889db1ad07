import type { StatusNamed } from '../../rules/statusNamed'

/** Words of the weekly question where claims stand in Partner Center. Titles are plain text; dates arrive written out. */
export interface StatusText {
  title: string
  /** On the checklist of a submitted claim. */
  update: string
  lookThere: string
  /** What the money can do, next to Partner Center's statuses. */
  money: { held: string; paid: string }
  /** What else people type for a status, besides its name. */
  also: Record<StatusNamed, readonly string[]>
  /** Words between a status and its date: "approved on 3 March". */
  dated: readonly string[]
  /** Words that leave a value as it is while it is asked for. */
  leavesIt: readonly string[]
  number(number: string): string
  sameSince(on: string): string
  heldSince(on: string): string
  paidOn(on: string): string
  moved: string
  claim: string
  status: string
  on: string
  noChange(claims: number): string
  noChangeForRest(claims: number): string
  save: string
  another: string
  more(claims: number): string
  same(claims: number): string
  sameOf(title: string): string
  askAgain: string
  /** What follows from a status. Money is expected after approval, and forfeited after being held, by a date. */
  follows: Record<Exclude<StatusNamed, 'approved' | 'held'>, string> &
    Record<'approved' | 'held', (by: string) => string>
  none: string
  notSubmitted(title: string): string
  closedAlready(title: string): string
  whichClaim: string
  whichStatus: string
}
