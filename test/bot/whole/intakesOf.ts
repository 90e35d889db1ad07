import { join } from 'node:path'
import Database from 'libsql'

/** The promised files as the database file has them, read beside the bot. */
export function intakesOf(directory: string): Record<string, unknown>[] {
  const database = new Database(join(directory, 'claimwell.db'), { readonly: true } as Database.Options)
  try {
    return database.prepare('select * from intake order by received_at, position').all() as Record<string, unknown>[]
  } finally {
    database.close()
  }
}
