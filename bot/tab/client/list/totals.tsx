import { useEffect, useState } from 'preact/hooks'
import type { TableSums } from './tableShape'
import type { TableWords } from './tableWords'

/** So long (ms) nothing is typed before the totals are read out. */
const quietMs = 1500

/** What the rows come to. They change with every key; a screen reader hears them once the person pauses. */
export function Totals({ sums, words }: { sums: TableSums; words: TableWords }) {
  const { totals, note } = sums
  const spoken = [...totals.map(({ label, value }) => `${label}: ${value}`), note ?? ''].filter(Boolean).join('. ')
  const [heard, setHeard] = useState(spoken)
  useEffect(() => {
    const timer = setTimeout(() => setHeard(spoken), quietMs)
    return () => clearTimeout(timer)
  }, [spoken])
  return (
    <section class="totals" aria-label={words.totals}>
      {totals.length === 0 && <p>{words.noAmounts}</p>}
      <dl>
        {totals.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {note && <p class="note">{note}</p>}
      <p class="visually-hidden" aria-live="polite">
        {heard}
      </p>
    </section>
  )
}
