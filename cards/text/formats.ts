/** How one language writes values. Dates are calendar dates (`YYYY-MM-DD`), the month always in letters where it can be. */
export interface Formats {
  /** Minor units of an ISO 4217 currency: `EUR 1,250.00`. */
  money(minor: number, currency: string): string
  /** `Friday, February 12, 2027` */
  date(iso: string): string
  /** `Feb 12, 2027` */
  shortDate(iso: string): string
  /** `Jul 1 – Dec 31, 2026`; one date when both are the same. */
  period(from: string, to: string): string
  /** `Feb` of any day in it */
  month(iso: string): string
  /** `2027` of any day in it */
  year(iso: string): string
  number(n: number): string
  /** `a, b, and c` */
  list(items: readonly string[]): string
  /** `a, b, or c` */
  either(items: readonly string[]): string
  /** `1 day`, `5 days` */
  days(n: number): string
  /** `25 MB`, counting 1,024 to the step. */
  bytes(n: number): string
}
