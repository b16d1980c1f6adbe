import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'

type Tx = postgres.TransactionSql
type Work = (tx: Tx) => unknown

/** Whether the transaction has ended, which the work in it may not know: the driver rejects it when its connection closes. */
type State = { over: boolean }

/** Codes of the driver and of Node for a connection that is gone. */
const GONE = new Set(['CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'ECONNRESET', 'EPIPE'])

/**
 * Keeps transactions from writing to a connection that is gone: the driver throws there where nobody can catch it, which ends the process, or leaves a place of
 * the pool that never connects again (porsager/postgres#1154 and #1208). It writes whenever work in a transaction fails, to roll back, and whenever the work goes
 * on. So work that failed because of its connection does not settle, and a statement of a transaction that has ended is refused here; the transaction as a whole
 * is rejected by the driver as soon as it sees the connection close.
 */
export function withoutLateWrites(sql: postgres.Sql): void {
  const begin = sql.begin.bind(sql) as (options: string, work: Work) => Promise<unknown>
  const guarded = (...given: readonly [string, Work] | readonly [Work]) => {
    const [options, work] = given.length === 2 ? given : ['', given[0]]
    const state = { over: false }
    return begin(options, guardedWork(work, state)).finally(() => {
      state.over = true
    })
  }
  Object.assign(sql, { begin: guarded })
}

function guardedWork(work: Work, state: State): Work {
  return (tx) =>
    Promise.resolve()
      .then(() => work(guardedTransaction(tx, state)))
      .catch((error) => (isGone(error) ? unlessOver(state, error) : Promise.reject(error)))
}

/** A connection that says it is gone has closed long before; a rollback can be written where it turns out to be alive. */
const GRACE_MS = 5_000

/** Leaves it to the driver to reject the transaction; the error itself, when that does not come. */
async function unlessOver(state: State, error: unknown): Promise<unknown> {
  await sleep(GRACE_MS, undefined, { ref: false })
  if (state.over) return new Promise(() => undefined)
  throw error
}

function guardedTransaction(tx: Tx, state: State): Tx {
  const [savepoint, unsafe] = [tx.savepoint.bind(tx) as (work: Work) => Promise<unknown>, tx.unsafe.bind(tx)]
  return Object.assign(tx, {
    unsafe: (...statement: Parameters<typeof unsafe>) => {
      if (state.over) throw lost()
      return unsafe(...statement)
    },
    savepoint: async (work: Work) => {
      if (state.over) throw lost()
      return savepoint(guardedWork(work, state))
    },
  })
}

function lost(): Error {
  return Object.assign(new Error('The transaction has ended with its connection'), { code: 'CONNECTION_CLOSED' })
}

/** The server has said that it ends the connection, or it has ended. Looks through wrapped errors. */
function isGone(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { severity, code, cause } = error as Record<string, unknown>
  return severity === 'FATAL' || severity === 'PANIC' || (typeof code === 'string' && GONE.has(code)) || isGone(cause)
}
