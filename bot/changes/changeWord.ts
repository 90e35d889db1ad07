import { z } from 'zod'
import type { StoreChange } from './changeFeed'

const schema = z.tuple([z.string(), z.array(z.union([z.tuple([z.string()]), z.tuple([z.string(), z.string()])]))])

/** A word as PostgreSQL carries it has fewer bytes than this. */
const wordBytes = 8000

/** What one instance tells the others of a write; `write` tells it from any other, here and elsewhere. */
export interface ChangeNews {
  write: string
  changes: readonly StoreChange[]
}

const tenantsOf = (changes: readonly StoreChange[]): StoreChange[] =>
  [...new Set(changes.map(({ tenantId }) => tenantId))].map((tenantId) => ({ tenantId }))

const said = ({ write, changes }: ChangeNews): string =>
  JSON.stringify([
    write,
    changes.map(({ tenantId, claimId }) => [tenantId, ...(claimId === undefined ? [] : [claimId])]),
  ])

/** How changes are told from instance to instance. */
export const changeWord = {
  /** The word for a write; when it would be too long, one that names its tenants alone. */
  of(news: ChangeNews): string {
    const word = said(news)
    return Buffer.byteLength(word) < wordBytes ? word : said({ ...news, changes: tenantsOf(news.changes) })
  },
  /** What a word says; throws when it says nothing known here, as one of another version may. */
  read(word: string): ChangeNews {
    const [write, changes] = schema.parse(JSON.parse(word))
    return {
      write,
      changes: changes.map(([tenantId, claimId]) => ({ tenantId, ...(claimId === undefined ? {} : { claimId }) })),
    }
  },
}
