import type { CalendarDate } from '../../rules/calendarDate'
import type { KeptFile } from '../../rules/keptFile'
import type { Tables } from './ports'

/** Of these files, those that may go once `without` are gone: no other claim uses them, and no date keeps them. */
export async function goingFiles(
  { claims }: Pick<Tables, 'claims'>,
  files: readonly KeptFile[],
  { without, today }: { without: readonly string[]; today: CalendarDate },
): Promise<string[]> {
  const [first] = files
  if (!first) return []
  const free = files.filter(({ retainUntil }) => retainUntil === undefined || retainUntil < today).map(({ id }) => id)
  const used = await claims.usedFiles(first.tenantId, free, without)
  return free.filter((id) => !used.has(id))
}
