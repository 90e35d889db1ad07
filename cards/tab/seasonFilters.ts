import type { Text } from '../text/text'
import type { SeasonRow } from './seasonRow'
import type { SeasonTotals } from './seasonTotals'

/** A value that rows can be narrowed to. */
export interface FilterOption {
  value: string
  label: string
}

/** What the rows can be narrowed by: only values that they have; a list of one is left out. */
export interface SeasonFilters {
  title: string
  search: string
  all: string
  status: { label: string; groups: { title: string; options: FilterOption[] }[] }
  choices: { key: 'period' | 'program' | 'owner'; label: string; options: FilterOption[] }[]
  onlyAtRisk: string
  clear: string
  /** With `{shown}` and `{total}` in it. */
  shown: string
  nothing: string
}

function optionsOf(rows: readonly SeasonRow[], key: 'period' | 'program' | 'owner'): FilterOption[] {
  const labels = new Map(rows.map((row) => [row.keys[key], row[key]]))
  const order = key === 'period' ? 'value' : 'label'
  return [...labels]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => (one[order] < other[order] ? -1 : 1))
}

/** The filters that make sense for these rows. */
export function seasonFilters(
  { tab }: Text,
  rows: readonly SeasonRow[],
  totals: SeasonTotals,
  organisation: boolean,
): SeasonFilters {
  const words = tab.season.filters
  const keys = ['period', 'program', ...(organisation ? (['owner'] as const) : [])] as const
  const choices = keys.map((key) => ({ key, label: words[key], options: optionsOf(rows, key) }))
  return {
    title: words.title,
    search: words.search,
    all: words.all,
    status: {
      label: words.status,
      groups: totals.groups.map(({ title, totals: of }) => ({
        title,
        options: of.map(({ filter, label, count }) => ({ value: filter, label: `${label} (${count})` })),
      })),
    },
    choices: choices.filter(({ options }) => options.length > 1),
    onlyAtRisk: words.onlyAtRisk,
    clear: words.clear,
    shown: words.shown('{shown}', '{total}'),
    nothing: words.nothing,
  }
}
