import { createHash } from 'node:crypto'

/** Lists of ids make a text per length; those beyond this many are not prepared. */
const mostNamed = 500

const names = new Map<string, string>()

/**
 * The name under which a statement is prepared once a connection, the same in every process; undefined for one too
 * many. To plan a statement costs about as much as to run it.
 */
export function statementName(sql: string): string | undefined {
  const known = names.get(sql)
  if (known !== undefined || names.size >= mostNamed) return known
  const name = createHash('sha256').update(sql).digest('base64url')
  names.set(sql, name)
  return name
}
