import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { type Connection, connect } from '@/db/client/client'

type Work<Result> = (connection: Pick<Connection, 'db' | 'sql'>) => Promise<Result>

/** Ends the transaction of a rehearsal; carries what it came to. */
class Rehearsed<Result> extends Error {
  constructor(readonly result: Result) {
    super('rehearsed')
  }
}

/** Runs the work of a delivery on a connection of its own, which has its temporary tables. A rehearsal leaves everything as it was. */
export async function onConnection<Result>(url: string, isRehearsal: boolean, work: Work<Result>): Promise<Result> {
  const connection = connect(url, { max: 1, name: 'tasdeed import' })
  try {
    return await (isRehearsal ? rehearsed(connection.sql, work) : work(connection))
  } finally {
    await connection.close()
  }
}

async function rehearsed<Result>(sql: postgres.Sql, work: Work<Result>): Promise<Result> {
  try {
    await sql.begin(async (tx) => {
      const inner = within(tx, sql)
      throw new Rehearsed(await work({ sql: inner, db: drizzle(inner) }))
    })
  } catch (error) {
    if (error instanceof Rehearsed) return error.result as Result
    throw error
  }
  throw new Error('A rehearsal was committed')
}

/** The connection of a transaction whose own transactions are parts of it. */
function within(tx: postgres.TransactionSql, { options }: postgres.Sql): postgres.Sql {
  return Object.assign(tx, { options, begin: tx.savepoint }) as unknown as postgres.Sql
}
