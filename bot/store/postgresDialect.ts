import {
  type DatabaseConnection,
  type DataTypeNode,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'

/** A connection that a transaction can be begun on. */
export interface TransactionalConnection extends DatabaseConnection {
  begin(): Promise<void>
  command(sql: string): Promise<void>
}

/** Text is ordered byte by byte, as the embedded engine orders it, whatever language the database was made for. */
class BytewiseCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    super.visitDataType(node)
    if (node.dataType === 'text') this.append(' collate "C"')
  }
}

/** Shared, so that a query is compiled once and not once a connection. */
const adapter = new PostgresAdapter()

/** Kysely on one connection that is open already, or on what stands for one. */
export function postgresDialect(connection: TransactionalConnection): Dialect {
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: () => connection.begin(),
    commitTransaction: () => connection.command('commit'),
    rollbackTransaction: () => connection.command('rollback'),
    destroy: async () => {},
  }
  return {
    createDriver: () => driver,
    createQueryCompiler: () => new BytewiseCompiler(),
    createAdapter: () => adapter,
    createIntrospector: (db) => new PostgresIntrospector(db),
  }
}
