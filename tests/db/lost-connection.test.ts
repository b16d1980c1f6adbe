import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { type Connection, connect } from '@/db/client/client'
import { isUnavailable } from '@/db/client/unavailable'
import { withDatabase } from '../support/database'

describe.each([false, true])('a pool that prepares its statements: %s', (prepares) => {
  const connection = withDatabase({ max: 1, prepares })

  /** Ends the transaction's connection as soon as it waits there; resolves when it has ended. */
  async function killWhere(waits: string): Promise<void> {
    const killer = connect(connection.url, { max: 1 })
    const killed = () =>
      killer.sql.unsafe(`
        select pg_terminate_backend(pid, 60000) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and ${waits}`)
    while ((await killed()).length === 0) await pause(5)
    await killer.close()
  }

  /** The driver may tell the next statement once more of the connection that has died, as unavailable too. */
  async function answers(): Promise<unknown> {
    const one = () => connection.sql`select 1 as one`
    const [row] = await one().catch((error) => (isUnavailable(error) ? one() : Promise.reject(error)))
    return row?.one
  }

  type Transaction = Parameters<Parameters<Connection['db']['transaction']>[0]>[0]
  type Work = (tx: Transaction, isKilled: Promise<void>) => Promise<unknown>
  const sleep = (tx: Transaction) => tx.execute(sql`select pg_sleep(3600)`)
  const ASLEEP = "wait_event = 'PgSleep'"

  test.each<[string, string, Work]>([
    ['in a statement', ASLEEP, sleep],
    ['in a transaction inside another', ASLEEP, (tx) => tx.transaction(sleep)],
    ['between statements', "state = 'idle in transaction'", (tx, isKilled) => isKilled.then(() => tx.execute(sql`select 1`))],
    [
      'in a transaction inside another, and something is tried afterwards',
      ASLEEP,
      (tx) => tx.transaction(sleep).catch(() => tx.execute(sql`select 1`)),
    ],
  ])(
    'a transaction whose connection dies %s is rejected as unavailable; the process lives, and the pool goes on',
    async (_title, waits, work) => {
      await answers()
      const isKilled = killWhere(waits)
      const transaction = connection.db.transaction((tx) => work(tx, isKilled)).catch((error) => error)
      await isKilled
      expect(isUnavailable(await transaction)).toBe(true)
      await pause(300)
      expect(await answers()).toBe(1)
    },
  )

  test('a transaction that fails for any other reason is rolled back, inside another too', async () => {
    await connection.sql`create table tried (n int)`
    const failing = connection.db.transaction(async (tx) => {
      await tx.execute(sql`insert into tried values (1)`)
      await tx
        .transaction(async (inner) => {
          await inner.execute(sql`insert into tried values (2)`)
          throw new Error('inner')
        })
        .catch(() => undefined)
      const rows = await tx.execute(sql`select n from tried`)
      throw new Error(`outer after ${rows.length}`)
    })
    await expect(failing).rejects.toThrow('outer after 1')
    expect(await connection.sql`select n from tried`).toHaveLength(0)
  })

  test('a transaction whose work lost another connection than its own is rolled back all the same', async () => {
    const reset = Object.assign(new Error('somebody else hung up'), { code: 'ECONNRESET' })
    const failing = connection.db.transaction(async (tx) => {
      await tx.execute(sql`insert into tried values (3)`)
      throw reset
    })
    await expect(failing).rejects.toBe(reset)
    expect(await connection.sql`select n from tried`).toHaveLength(0)
  })
})
