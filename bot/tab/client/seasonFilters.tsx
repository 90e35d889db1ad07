import type { FilterOption, SeasonFilters as Filters } from '../../../cards/tab/seasonFilters'
import type { RowChoice } from '../../../cards/tab/shownRows'
import type { HashQuery } from './useHashQuery'

interface Props {
  filters: Filters
  /** What narrows the rows now. */
  choice: RowChoice
  set: (change: HashQuery) => void
  /** `Claims shown: 3 of 12` */
  shown: string
  /** Something narrows the rows. */
  narrowed: boolean
}

const options = (from: readonly FilterOption[]) =>
  from.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))

function StatusChoice({ filters, choice, set }: Pick<Props, 'filters' | 'choice' | 'set'>) {
  const { label, groups } = filters.status
  return (
    <label>
      <span>{label}</span>
      <select value={choice.status ?? ''} onChange={({ currentTarget }) => set({ status: currentTarget.value })}>
        <option value="">{filters.all}</option>
        {groups.map((group) => (
          <optgroup key={group.title} label={group.title}>
            {options(group.options)}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

/** What narrows the table; it stands in the address. */
export function SeasonFilters({ filters, choice, set, shown, narrowed }: Props) {
  const clear = () => set({ status: '', period: '', program: '', owner: '', words: '', risk: '' })
  return (
    <search class="filters" aria-label={filters.title}>
      <label class="words">
        <span>{filters.search}</span>
        <input
          type="search"
          value={choice.words ?? ''}
          onInput={({ currentTarget }) => set({ words: currentTarget.value })}
        />
      </label>
      <StatusChoice filters={filters} choice={choice} set={set} />
      {filters.choices.map(({ key, label, options: from }) => (
        <label key={key}>
          <span>{label}</span>
          <select value={choice[key] ?? ''} onChange={({ currentTarget }) => set({ [key]: currentTarget.value })}>
            <option value="">{filters.all}</option>
            {options(from)}
          </select>
        </label>
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={choice.onlyAtRisk ?? false}
          onChange={({ currentTarget }) => set({ risk: currentTarget.checked ? '1' : '' })}
        />
        <span>{filters.onlyAtRisk}</span>
      </label>
      <div class="outcome">
        <p role="status">{shown}</p>
        <button type="button" disabled={!narrowed} onClick={clear}>
          {filters.clear}
        </button>
      </div>
    </search>
  )
}
