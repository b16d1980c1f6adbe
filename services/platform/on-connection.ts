import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { type Connection, connect } from '@/db/client/client'

type Work<Result> = (connection: Pick<Connection, 'db' | 'sql'>) => Promise<Result>

/** Ends the transaction of a dry run; carries what it came to. */
class DryRun<Result> extends Error {
  constructor(readonly result: Result) {
    super('dry run')
  }
}

/** Runs the work of a delivery on a connection of its own, which has its temporary tables. A dry run leaves everything as it was. */
export async function onConnection<Result>(url: string, isDryRun: boolean, work: Work<Result>): Promise<Result> {
  const connection = connect(url, { max: 1, name: 'tasdeed import' })
  try {
    return await (isDryRun ? dryRun(connection.sql, work) : work(connection))
  } finally {
    await connection.close()
  }
}

async function dryRun<Result>(sql: postgres.Sql, work: Work<Result>): Promise<Result> {
  try {
    await sql.begin(async (tx) => {
      const inner = within(tx, sql)
      throw new DryRun(await work({ sql: inner, db: drizzle(inner) }))
    })
  } catch (error) {
    if (error instanceof DryRun) return error.result as Result
    throw error
  }
  throw new Error('A dry run was committed')
}

/** The connection of a transaction whose own transactions are parts of it. */
function within(tx: postgres.TransactionSql, { options }: postgres.Sql): postgres.Sql {
  return Object.assign(tx, { options, begin: tx.savepoint }) as unknown as postgres.Sql
}
