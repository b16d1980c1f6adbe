import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { hostsOf } from '@/domain/values/database-address'
import { withoutLateWrites } from './late-writes'
import { withPreparedStatements } from './prepared-statements'

export type Db = PostgresJsDatabase

/** A transaction, or the database itself where no transaction is needed. */
export type Tx = Db | Parameters<Parameters<Db['transaction']>[0]>[0]

export type Connection = { db: Db; sql: postgres.Sql; close(): Promise<void> }

export type ConnectOptions = {
  /** Connections at most. One, where temporary tables must survive between statements. */
  max?: number
  /** Shown in `pg_stat_activity`. */
  name?: string
  /** PostgreSQL ends a statement after this many milliseconds; 0: never. */
  statementTimeoutMs?: number
  /** Whether a pooler stands before the server: it keeps no settings of a session, and no prepared statements. */
  pooled?: boolean
  /** Whether every statement is prepared, for a pool that sends a few of them over and over. */
  prepares?: boolean
  /** Called with each statement that is sent, and its parameters. */
  onStatement?: (statement: string, parameters: readonly unknown[]) => void
}

/** Opens a pool. Nothing is sent until the first statement. */
export function connect(url: string, options: ConnectOptions = {}): Connection {
  const { max = 10, name = 'tasdeed', statementTimeoutMs = 0, pooled = false, prepares = false, onStatement } = options
  const sql = postgres(url, {
    max,
    connect_timeout: 3,
    idle_timeout: max === 1 ? 0 : 60,
    max_lifetime: null,
    onnotice: () => {},
    ...(onStatement && { debug: (_connection: number, statement: string, parameters: unknown[]) => onStatement(statement, parameters) }),
    // Of several hosts, the one that takes writes.
    ...(hostsOf(url).length > 1 && { target_session_attrs: 'read-write' as const }),
    ...(pooled && { prepare: false }),
    connection: { application_name: name, TimeZone: 'UTC', ...(!pooled && { statement_timeout: statementTimeoutMs }) },
  })
  if (prepares && !pooled) withPreparedStatements(sql)
  withoutLateWrites(sql)
  return { db: drizzle(sql), sql, close: () => sql.end({ timeout: 5 }) }
}
