import type { Pool } from 'pg'

/**
 * The name under which stores in the same schema tell each other news: databases share such names between schemas.
 * Rejects when the database is not reached.
 */
export async function newsChannel(pool: Pool): Promise<string> {
  const name = `'claimwell_changes_' || to_hex(hashtextextended(current_schema(), 0))`
  const { rows } = await pool.query<{ name: string }>(`select ${name} as name`)
  return rows[0]?.name ?? ''
}
