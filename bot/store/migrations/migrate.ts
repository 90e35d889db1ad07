import type { Db } from '../schema'
import type { Migration } from './migration'

/**
 * Brings the database to the form of the last step, in one transaction; a second run changes nothing.
 * Throws, and changes nothing, when the database has a step that `steps` does not know: a newer version wrote it.
 * @param now epoch ms, recorded with each step
 * @returns the names of the steps that were taken
 */
export async function migrate(db: Db, steps: readonly Migration[], now: number): Promise<string[]> {
  await db.schema
    .createTable('migration')
    .ifNotExists()
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute()
  return await db.transaction().execute(async (transaction) => {
    const done = await transaction.selectFrom('migration').select(['number', 'name']).orderBy('number').execute()
    const unknown = done.find(({ number }) => !steps.some((step) => step.number === number))
    if (unknown) {
      throw new Error(
        `the database has the step "${unknown.name}" (${unknown.number}) of a newer version: start that one`,
      )
    }
    const missing = steps.filter((step) => !done.some(({ number }) => number === step.number))
    for (const { number, name, up } of missing) {
      await up(transaction)
      await transaction.insertInto('migration').values({ number, name, at: now }).execute()
    }
    return missing.map(({ name }) => name)
  })
}
