/**
 * Words of what comes after a decision: its amount, the steps in Partner Center and their correction, payments, lessons
 * and disputes. Titles, names and reasons are as typed; dates and amounts arrive written out.
 */
export interface MoneyText {
  /** What the money can do, as a step beside Partner Center's statuses. */
  steps: Record<'held' | 'paid', string>
  buttons: {
    approval: string
    reasons: string
    payment: string
    timeline: string
    wrong: string
    dispute: string
    save: string
    takeBack: string
    record: string
    seen: string
  }
  decision: {
    title: Record<'approved' | 'rejected' | 'paid', string>
    intro: Record<'approved' | 'rejected' | 'paid', string>
    approved: string
    approvedExample: string
    cutBecause: string
    taxAskedOn: string
    taxApprovedOn: string
    heldSince: string
    rejectedBecause: string
    rejectedExample: string
    amount: string
    amountExample: string
    number: string
    on: string
    forgotten: string
  }
  lines: {
    approved(amount: string): string
    cut(amount: string): string
    cutBecause(reason: string): string
    more(amount: string): string
    claimedInOther(amount: string): string
    taxAsked(on: string): string
    taxApproved(on: string): string
    expected(by: string): string
    expectedAfterTax(by: string): string
    expectedOnceTax: string
    payout(words: string, on: string): string
    paid(amounts: string): string
    numbers(numbers: string): string
    short(amount: string, of: string): string
    over(amount: string, of: string): string
    whole: string
    other(paid: string, of: string): string
    of: Record<'approved' | 'claimed', (amount: string) => string>
    reasons(reasons: string): string
  }
  timeline: {
    title: string
    ours: string
    seen(step: string, on: string, by: string): string
    seenByNobody(step: string, on: string): string
    notSeen(step: string): string
    wrong: string
    takenBack(step: string, on: string, by: string, when: string): string
    reason(reason: string): string
    colleague: string
    more(n: number): string
  }
  correct: {
    title: string
    intro: string
    step: string
    stepOn(step: string, on: string): string
    reason: string
    reasonExample: string
    whichStep: string
    nothing: string
    done(step: string, on: string): string
    opened: string
    reopened: string
    next: string
  }
  dispute: {
    title: string
    rejectedOn(on: string): string
    noReason: string
    review: string
    time: string
    who: string
    where: string
    table: string
    sent(what: string): string
    nothingSent: string
    notApplicable(reason: string): string
    shown: string
    copy: string
    notRejected: string
    more(n: number): string
    letter: {
      subject(number: string): string
      greeting: string
      about(number: string, title: string, dates: string): string
      partner(partnerId: string, location: string): string
      rejected(on: string): string
      reasons: string
      ask: string
      points: string
      point(number: string, requirement: string, sent: string): string
      own: string
      thanks: string
      signature: string
      noNumber: string
    }
  }
  payments: {
    title: string
    from(names: string): string
    nothingYet: string
    none: string
    noClaims: string
    /** Sent where something was asked for, which it is hardly an answer to. */
    noAnswer(names: string): string
    number(number: string): string
    state: Record<'part' | 'held' | 'waiting', (words: string) => string>
    noWords: string
    paid(amounts: string, on: string): string
    paidNoDay(amounts: string): string
    unread(rows: number): string
    heldSince(on: string): string
    known: string
    contradicts: string
    partly: string
    on: string
    dayMissing: string
    unknown: string
    unknownRow(claimId: string, rows: number): string
    severalRow(claimId: string, rows: number): string
    withoutId(rows: number): string
    more(n: number): string
    recorded(n: number): string
    recordedAlready: string
    nothingToRecord: string
    notRead: string
    failed(titles: string): string
  }
  /** Words of a payment as typed: before its day, and before its number. */
  typed: { on: readonly string[]; number: readonly string[] }
  lessonsSeen: string
  whichClaim: string
}
