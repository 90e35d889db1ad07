import type { Compilable, CompiledQuery, DialectAdapter, QueryResult } from 'kysely'
import type { Db } from './schema'

type Values = Readonly<Record<string, string | number | null>>

/** Stands for a value that is not known yet. Whoever computes with it has mistaken it for the value. */
class Place {
  constructor(readonly name: string) {}

  [Symbol.toPrimitive](): never {
    throw new TypeError(`${this.name} has no value while the query is built`)
  }

  toJSON(): never {
    return this[Symbol.toPrimitive]()
  }
}

const places = new Proxy({}, { get: (_, name) => new Place(String(name)) })

/**
 * A query that every turn needs: built and compiled once a database, run with other values each time. To compile one
 * costs about as much as to run it.
 * @param build is called once and gets stand-ins for the values: it may put them into the query, not look at them
 */
export function keptQuery<V extends Values, R>(
  build: (db: Db, values: V) => Compilable<R>,
): (db: Db, values: V) => Promise<QueryResult<R>> {
  const kept = new WeakMap<DialectAdapter, CompiledQuery<R>>()
  return async (db, values) => {
    const executor = db.getExecutor()
    const query = kept.get(executor.adapter) ?? build(db, places as V).compile()
    kept.set(executor.adapter, query)
    // Kysely asks its plugins while it compiles: what refuses a query after the end of its unit must see this one too.
    executor.transformQuery(query.query, query.queryId)
    const parameters = query.parameters.map((value) => (value instanceof Place ? values[value.name] : value))
    return await executor.executeQuery({ ...query, parameters })
  }
}
