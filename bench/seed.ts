import { connect } from '@/db/client/client'
import { seedDiscountRules } from '@/demo/discount-rules'
import { seedGenerated } from '@/demo/seed-generated'
import { addDays, calendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { registerLicenses } from '@/services/licenses/register-licenses'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { registerViolations } from '@/services/violations/register-violations'

/** A licence with 10,000 unpaid violations. Generated numbers begin at 20000000. */
export const FLEET = { number: '19999999', expiresOn: calendarDay('2030-08-15'), violations: 10_000 }

/** Fills a migrated database with generated licences, five violations each on average, and the fleet's. */
export async function seedForBench(url: string, licenses: number): Promise<void> {
  const started = performance.now()
  const now = new Date()
  const day = dayInAmman(now)
  const onProgress = (done: number) => console.log(`Seeding: ${done.toLocaleString('en')} of ${licenses.toLocaleString('en')} licences`)
  const { db, sql, close } = connect(url, { max: 1, name: 'tasdeed bench' })
  try {
    await seedDiscountRules(db, day)
    await seedGenerated(url, { licenses, day, prefix: '1', now, onProgress })
    await seedFleet(url, now)
    // PostGraphile cannot say `length(number) = 8`, which the index of the product is for.
    await sql`create index licenses_number_for_peers on licenses (number)`
    await sql`vacuum (analyze)`
    await sql`checkpoint`
  } finally {
    await close()
  }
  console.log(`Seeded in ${Math.round((performance.now() - started) / 1_000)} s; kept for the next run.`)
}

async function seedFleet(url: string, at: Date): Promise<void> {
  const options = { at, source: 'bench fleet', drawNumbers: randomNumbers('1') }
  await registerLicenses(url, fleetLicense(), options)
  await registerViolations(url, fleetViolations(), options)
}

const license = { number: FLEET.number, centerCode: null, classCode: null }

async function* fleetLicense() {
  const notice = { license, holderName: 'شركة نقل', expiresOn: FLEET.expiresOn, replaces: null, mergedInto: null }
  yield { line: 1, original: '', notice }
}

async function* fleetViolations() {
  for (let nth = 1; nth <= FLEET.violations; nth += 1) {
    const occurredOn = addDays(calendarDay('2024-01-01'), nth % 900)
    const recorded = { authorityCode: 'GAM', sourceKey: `fleet-${nth}`, number: String(nth), typeCode: '14', fine: fils(15_000) }
    yield { line: nth, original: '', notice: { license, ...recorded, occurredOn, vehiclePlate: `10-${nth}`, cancelled: false } }
  }
}
