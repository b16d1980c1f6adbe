import { type Connection, connect } from '@/db/client/client'
import { verifyRollups } from '@/services/overview/verify-rollups'
import { repetitions } from '@/tests/support/campaign'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { deadlocks, runHistory } from '@/tests/support/history/run'

let database: TestDatabase
let connection: Connection

beforeAll(async () => {
  database = await testDatabase()
  connection = connect(database.url, { max: 2 })
})
afterAll(async () => {
  await connection.close()
  await database.drop()
})

/** `npm run histories -- --seeds 500` runs as many as one wants. */
test.each([1, 4, 7, 8].slice(0, repetitions({ share: 1, whole: 4 })))(
  'whatever happens in the history of seed %d, every rule holds after each step',
  async (seed) => {
    await runHistory(database.url, seed)
    expect(await deadlocks(connection.db)).toBe(0)
  },
  60_000,
)

test('after all of it the roll-ups are what the tables say', async () => {
  expect(await verifyRollups(connection.db)).toEqual([])
})
