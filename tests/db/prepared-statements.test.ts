import { sql } from 'drizzle-orm'
import { connect } from '@/db/client/client'
import { withDatabase } from '../support/database'

const database = withDatabase()

/** How many statements the connection keeps prepared that asked for `answer`, after it was asked so often in every way there is. */
async function keptAfter(options: { prepares: boolean }): Promise<number> {
  const { db, sql: client, close } = connect(database.url, { max: 1, ...options })
  const ask = (tx: Pick<typeof db, 'execute'>, answer: number) => tx.execute(sql`select ${answer}::int as answer`)
  for (const answer of [1, 2]) {
    await ask(db, answer)
    await db.transaction(async (tx) => {
      const answers = await Promise.all([ask(tx, answer), tx.transaction((inner) => ask(inner, answer))])
      expect(answers.map(([row]) => row?.answer)).toEqual([answer, answer])
    })
  }
  const kept = await client.unsafe("select count(*)::int as kept from pg_prepared_statements where statement like '%as answer'")
  await close()
  return kept[0]?.kept
}

test('a pool that prepares keeps a statement once, whether sent in a transaction, in one inside another, or in none', async () => {
  expect(await keptAfter({ prepares: true })).toBe(1)
})

test('another pool keeps none', async () => {
  expect(await keptAfter({ prepares: false })).toBe(0)
})
