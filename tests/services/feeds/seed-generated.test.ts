import { sql } from 'drizzle-orm'
import { connect } from '@/db/client/client'
import { generatedName } from '@/demo/generated-licenses'
import { generatedCount } from '@/demo/generated-violations'
import { seedGenerated } from '@/demo/seed-generated'
import { calendarDay } from '@/domain/values/calendar-day'
import { testDatabase } from '@/tests/support/database'
import { registerState } from '@/tests/support/deliveries'

const options = { licenses: 300, day: calendarDay('2026-06-01'), prefix: '1', now: new Date('2026-06-01T10:00:00Z') }

async function seeded(): Promise<{ state: unknown; numbers: unknown[] }> {
  const database = await testDatabase()
  const { db, close } = connect(database.url)
  try {
    await seedGenerated(database.url, options)
    const numbers = await db.execute(
      sql`select r.number, l.number as license from payment_references r join licenses l on l.id = r.license_id order by 1`,
    )
    return { state: await registerState(db), numbers: [...numbers] }
  } finally {
    await close()
    await database.drop()
  }
}

test('the same day gives the same licences, violations and payment numbers', async () => {
  const [one, other] = [await seeded(), await seeded()]
  expect(one.numbers.length).toBeGreaterThan(100)
  expect(one).toEqual(other)
})

test('no two of a million licences have the same number, and one in twenty has an older one', () => {
  const numbers = new Set(Array.from({ length: 1_000_000 }, (_, index) => generatedName(index).number))
  expect(numbers.size).toBe(1_000_000)
  expect([...numbers].filter((number) => number.length < 8)).toHaveLength(50_000)
})

test('a licence has five violations on average, none to 40, and a fleet thousands', () => {
  const counts = Array.from({ length: 100_000 }, (_, index) => generatedCount(index))
  const most = counts.filter((count) => count <= 40)
  expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeCloseTo(5, 0)
  expect([Math.min(...most), Math.max(...most)]).toEqual([0, 40])
  expect(counts.filter((count) => count >= 1_000)).toHaveLength(5)
})
