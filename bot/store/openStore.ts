import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import type { Store, Tables } from '../claims/ports'
import { callAfter } from './callAfter'
import { claimBodies } from './claimBodies'
import { GroupCommit, type WriterTransaction } from './groupCommit'
import { LibsqlConnection } from './libsqlConnection'
import { libsqlDialect } from './libsqlDialect'
import { lockFile } from './lockFile'
import { migrate } from './migrations/migrate'
import { migrations } from './migrations/migrations'
import { oneProcess } from './oneProcess'
import type { Db, Schema } from './schema'
import { tablesOn } from './tablesOn'
import { unitTables } from './unitTables'

export interface StoreOptions {
  /** Holds `claimwell.db`; made when it is not there. */
  directory: string
  log?: { warn(fields: object, message: string): void }
  /** Epoch ms; recorded with the database's form. */
  now?: () => number
  /** Calls back after `ms` unless the returned function is called first. */
  after?: (ms: number, call: () => void) => () => void
}

/** The store in a file. `commits` counts the transactions since the start: less than the writes that shared them. */
export interface FileStore extends Store {
  readonly commits: number
}

/**
 * Opens the embedded database, bringing its form up to date.
 * Throws when another process has it open, or when a newer version wrote it.
 */
export async function openStore(options: StoreOptions): Promise<FileStore> {
  const { directory, now = Date.now } = options
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const file = join(directory, 'claimwell.db')
  const toEnd = [lockFile(join(directory, 'claimwell.lock')).release]
  const end = () => {
    for (const step of toEnd.splice(0).reverse()) step()
  }
  const connect = (use: 'write' | 'read') => {
    const connection = new LibsqlConnection(file, use)
    toEnd.push(() => connection.close())
    return connection
  }
  try {
    const connection = connect('write')
    const writer = kyselyOn(connection)
    await migrate(writer, migrations, now())
    return storeOn({ connection, writer, reader: kyselyOn(connect('read')), end, options })
  } catch (fault) {
    end()
    throw fault
  }
}

const kyselyOn = (connection: LibsqlConnection): Db => new Kysely<Schema>({ dialect: libsqlDialect(connection) })

interface Parts {
  /** The one that writes, and the queries on it. */
  connection: LibsqlConnection
  writer: Db
  reader: Db
  end(): void
  options: StoreOptions
}

function storeOn({ connection, writer, reader, end, options }: Parts): FileStore {
  const bodies = claimBodies()
  const group = new GroupCommit<Tables>({
    transaction: transactionOn(connection),
    open: () => unitTables(writer, bodies),
    after: options.after ?? callAfter,
    warn: (message, fault) => options.log?.warn({ err: fault }, message),
  })
  const alone = oneProcess()
  return {
    reader: tablesOn(reader, bodies),
    write: (work) => group.write(work),
    shared: false,
    exclusively: alone.exclusively,
    inOrder: alone.inOrder,
    async check() {
      await reader.selectFrom('migration').select('number').limit(1).execute()
    },
    async close() {
      await group.close()
      end()
    },
    get commits() {
      return group.commits
    },
  }
}

function transactionOn(connection: LibsqlConnection): WriterTransaction {
  return {
    begin: () => connection.begin(),
    commit: () => connection.command('commit'),
    // After a full disk the engine has already ended the transaction by itself.
    rollback: () => connection.inTransaction && connection.command('rollback'),
    savepoint: () => connection.command('savepoint unit'),
    undo: () => connection.command('rollback to savepoint unit'),
    release: () => connection.command('release savepoint unit'),
  }
}
