import type { Db } from '../schema'

/** One step of the database's form. Once released it is never changed: a later one corrects it. */
export interface Migration {
  /** 1, 2, 3 …, without a gap. */
  number: number
  name: string
  up(db: Db): Promise<void>
}
