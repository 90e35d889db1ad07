import type { PeriodReason } from '../../rules/findUsagePeriod'

/** Words of funds and money at risk. Values arrive formatted; `n` is the plain number where words depend on it. */
export interface RiskText {
  title: string
  scope: { organisation: string; own: string }
  nothing: string
  claims(n: number, count: string): string
  /** Joins what is said of one claim or date: `KRW 5,500,000; 3 of 7 done; Mina Kim`. */
  joined(parts: readonly string[]): string
  best: string
  next: {
    item(name: string, by: string): string
    late(name: string, by: string): string
    check: string
    package: string
    submit: string
  }
  submitBy(date: string): string
  missing(count: string, names: string): string
  /** Names, and how many more there are: `A, B … and 2 more`. */
  named(names: readonly string[], more: string): string
  several(name: string, count: string): string
  open: string
  left: {
    title: string
    period(period: string, sums: string): string
    run(runBy: string, days: string, claimBy: string): string
    claim(runBy: string, claimBy: string, days: string): string
    passed(claimBy: string): string
    fund(program: string, amount: string): string
    none: string
    entered: string
  }
  waiting: {
    title: string
    claims(claims: string, sums: string): string
    actionRequired(n: number, count: string): string
  }
  passed: { title: string; on(date: string): string; advice: string }
  buttons: { atRisk: string; funds: string; save: string; remove: string }
  funds: {
    title: string
    about: string
    none: string
    fund(program: string, period: string): string
    standing(earned: string, claimed: string, left: string): string
    over(amount: string): string
    others(sums: string): string
    dates(runBy: string, claimBy: string): string
    entered(by: string, on: string): string
    somebody: string
    form: string
    program: string
    period: string
    amount: string
    amountExample: string
    replaces: string
    typed: string
    incomplete: string
    saved(program: string, period: string, amount: string): string
    replaced(amount: string, by: string, on: string): string
    removed(program: string, period: string, amount: string): string
    nothingThere(program: string, period: string): string
    chooseToRemove: string
    reasons: Record<PeriodReason | 'otherPeriod', string>
  }
}
