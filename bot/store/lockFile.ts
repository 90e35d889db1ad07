import Database from 'libsql'

/** A lock that is held until `release` or the end of the process. */
export interface LockFile {
  release(): void
}

/**
 * Takes the lock file for this process. Throws an Error that names the file and the process when another one has it.
 *
 * The file is a tiny SQLite database on which a write transaction stays open. So the system itself ends the lock with
 * its process: a stale one cannot exist. A bare process id could not tell that: in a container the next process often
 * has the id of the dead one, and a process of another container looks dead.
 */
export function lockFile(file: string): LockFile {
  const database = new Database(file)
  try {
    writeOwner(database)
    database.exec('begin immediate')
  } catch (cause) {
    const owner = isTaken(cause) ? ownerOf(database) : undefined
    database.close()
    if (owner === undefined) throw cause
    throw new Error(`${file} is held by process ${owner}: only one process may open this database`, { cause })
  }
  return { release: () => void database.close() }
}

function writeOwner(database: Database.Database): void {
  database.exec('begin immediate')
  database.exec('create table if not exists owner (pid integer not null)')
  database.exec('delete from owner')
  database.exec(`insert into owner values (${process.pid})`)
  database.exec('commit')
}

function isTaken(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_BUSY'
}

function ownerOf(database: Database.Database): string {
  try {
    const row = database.prepare('select pid from owner').get([]) as { pid: number } | undefined
    return String(row?.pid ?? 'unknown')
  } catch {
    // The owner is just writing its name.
    return 'unknown'
  }
}
