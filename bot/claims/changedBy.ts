import type { Change } from '../../rules/changes/change'
import type { HistoryEvent } from './ports'

/** Who last changed what a form is about, and when (epoch ms); undefined when nobody but `own` ever did. */
export function changedBy(
  history: readonly HistoryEvent[],
  change: Change,
  fields: readonly string[],
  own: string,
): { by: string; at: number } | undefined {
  const isAbout = ({ params }: HistoryEvent) =>
    'itemId' in change ? params.item === change.itemId : fields.includes(String(params.question))
  const about = history.filter(isAbout)
  return about.some(({ by }) => by !== own) ? about.at(-1) : undefined
}
