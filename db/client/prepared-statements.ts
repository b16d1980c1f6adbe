import type postgres from 'postgres'

type Tx = postgres.TransactionSql
type Work = (tx: Tx) => unknown
type Unsafe = postgres.Sql['unsafe']

/**
 * Prepares every statement that has parameters, once on each connection: sent again, it is planned already and takes one round trip instead of two. Drizzle does so
 * for named queries alone. For pools that send a few statements over and over, since none is ever forgotten.
 */
export function withPreparedStatements(sql: postgres.Sql): void {
  const begin = sql.begin.bind(sql) as (options: string, work: Work) => Promise<unknown>
  Object.assign(sql, {
    unsafe: prepared(sql.unsafe.bind(sql)),
    begin: (...given: readonly [string, Work] | readonly [Work]) => {
      const [options, work] = given.length === 2 ? given : ['', given[0]]
      return begin(options, preparing(work))
    },
  })
}

function preparing(work: Work): Work {
  return (tx) => {
    const savepoint = tx.savepoint.bind(tx) as (work: Work) => Promise<unknown>
    return work(Object.assign(tx, { unsafe: prepared(tx.unsafe.bind(tx)), savepoint: (inner: Work) => savepoint(preparing(inner)) }))
  }
}

function prepared(unsafe: Unsafe): Unsafe {
  return ((statement, parameters = [], options = {}) =>
    parameters.length > 0 ? unsafe(statement, parameters, { ...options, prepare: true }) : unsafe(statement, parameters, options)) as Unsafe
}
