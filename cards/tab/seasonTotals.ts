import { claimStatuses, reportedStatuses } from '../../rules/claim'
import type { ClaimStanding, SeasonStanding } from '../../rules/season/seasonStanding'
import { sumsByCurrency } from '../../rules/sumsByCurrency'
import { moneyList } from '../moneyList'
import type { Text } from '../text/text'

/** Claims of one status; `filter` shows them alone. */
export interface SeasonTotal {
  filter: string
  label: string
  count: string
  sums: string
}

/** How many claims, and how much, by our status and by what was reported of Partner Center. */
export interface SeasonTotals {
  title: string
  groups: { title: string; totals: SeasonTotal[] }[]
}

function totalOf(text: Text, filter: string, label: string, claims: readonly ClaimStanding[]): SeasonTotal[] {
  if (claims.length === 0) return []
  const sums = moneyList(text, sumsByCurrency(claims.flatMap(({ amount }) => amount ?? [])))
  return [{ filter, label, count: text.formats.number(claims.length), sums: sums || text.tab.season.totals.none }]
}

const saidOf = ({ claim }: ClaimStanding) => claim.body.reports.at(-1)?.status

/** Sums up the claims by status; statuses that no claim has are left out, and nothing is converted. */
export function seasonTotals(text: Text, { claims }: SeasonStanding): SeasonTotals {
  const words = text.tab.season.totals
  const here = claimStatuses.flatMap((status) =>
    totalOf(
      text,
      `here:${status}`,
      words.status[status],
      claims.filter(({ claim }) => claim.status === status),
    ),
  )
  const there = reportedStatuses.flatMap((status) =>
    totalOf(
      text,
      `there:${status}`,
      text.cards.reported[status],
      claims.filter((claim) => saidOf(claim) === status),
    ),
  )
  const groups = [
    { title: words.here, totals: here },
    { title: words.theirs, totals: there },
  ]
  return { title: words.title, groups: groups.filter(({ totals }) => totals.length > 0) }
}
