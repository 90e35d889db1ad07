import type { TableRow } from './tableShape'

/** What was typed and not saved: what it began with (`seen`), and whether a dialog took it already. */
export interface Draft {
  /** Epoch milliseconds. */
  at: number
  seen: string
  rows: readonly Pick<TableRow, 'id' | 'cells'>[]
  /** Fields beside the table. */
  beside: Readonly<Record<string, string>>
  sent: boolean
}

/** Where drafts of one list of one person are kept. */
export interface DraftPlace {
  read(): Draft | undefined
  write(draft: Draft): void
  clear(): void
}

/** A browser's storage, as far as it is used. */
export interface Shelf {
  getItem(key: string): string | null
  setItem(key: string, text: string): void
  removeItem(key: string): void
}

const longestMs = 60 * 86_400_000

const isTexts = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string')

const isRow = (row: unknown): row is Draft['rows'][number] =>
  typeof row === 'object' &&
  row !== null &&
  'cells' in row &&
  isTexts(row.cells) &&
  (!('id' in row) || typeof row.id === 'string')

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false
  const { at, seen, rows, beside, sent } = value as Partial<Draft>
  const isHead = typeof at === 'number' && typeof seen === 'string' && typeof sent === 'boolean'
  return isHead && Array.isArray(rows) && rows.every(isRow) && isTexts(beside)
}

/**
 * Keeps what is not saved on this device, under a name, for sixty days. Where nothing may be kept (private windows,
 * blocked storage), nothing is, and the page works without.
 */
export function draftPlace(name: string, storage: () => Shelf, now: () => number): DraftPlace {
  const key = `claimwell.${name}`
  const quietly = <T>(run: () => T): T | undefined => {
    try {
      return run()
    } catch {
      return undefined
    }
  }
  return {
    read() {
      const kept: unknown = quietly(() => JSON.parse(storage().getItem(key) ?? 'null'))
      return isDraft(kept) && now() - kept.at < longestMs ? kept : undefined
    },
    write: (draft) => void quietly(() => storage().setItem(key, JSON.stringify(draft))),
    clear: () => void quietly(() => storage().removeItem(key)),
  }
}
