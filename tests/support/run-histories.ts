import { rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import { connect, type Db } from '@/db/client/client'
import { migrate } from '@/db/client/migrate'
import { startEmbedded } from '@/db/embedded/start-embedded'
import { verifyRollups } from '@/services/overview/verify-rollups'
import { complain, say } from '@/start/say'
import { deadlocks, runHistory } from './history/run'
import { mixes } from './history/world'
import { temporaryFolder } from './postgres'

/** Program: lives histories one after the other, on the database of `HISTORIES_DATABASE_URL` or on one of its own; ends with code 1 at the first broken rule. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seeds: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' }, mix: { type: 'string', default: 'ALL' } },
  })
  const [count, first] = [Number(values.seeds), Number(values.seed)]
  const mix = mixes.find((one) => one === values.mix) ?? 'ALL'
  const own = process.env.HISTORIES_DATABASE_URL ? null : await ownDatabase()
  const url = own?.url ?? process.env.HISTORIES_DATABASE_URL ?? ''
  const { db, close } = connect(url, { max: 1 })
  try {
    for (let seed = first; seed < first + count; seed++) {
      await runHistory(url, seed, mix)
      if ((await deadlocks(db)) > 0) throw new Error(`Seed ${seed}: two writers waited for each other`)
      if (seed % 25 === 0) say(`${seed - first + 1} of ${count} histories hold`)
    }
    const wrong = await verifyRollups(db)
    if (wrong.length > 0) throw new Error(`Roll-ups: ${JSON.stringify(wrong)}`)
    say(`${count} histories from seed ${first}: every rule held after each step`)
    say(JSON.stringify(await happened(db)))
  } finally {
    await close()
    await own?.stop()
  }
}

/** How often what the histories are about happened, so that a rule is not said to hold for want of cases. */
async function happened(db: Db) {
  const [row] = await db.execute(sql`
    select (select count(*)::int from payments) as payments,
      (select count(*)::int from line_corrections where kind = 'CANCELLED') as cancelled_after_payment,
      (select count(*)::int from line_corrections where kind = 'LOWERED') as lowered_after_payment,
      (select count(*)::int from (select line_id from line_corrections group by line_id having count(*) > 1) twice) as lines_lowered_again,
      (select count(*)::int from payment_cases where reason = 'NO_LONGER_DUE' and waiting < amount) as cases_worked_on,
      (select count(*)::int from case_requests where state = 'PAID_OUT') as refunds, (select count(*)::int from court_decisions) as court_decisions,
      (select json_object_agg(state, n) from (select state, count(*)::int as n from objections group by state) o) as objections,
      (select count(*)::int from objections where appealed_at is not null) as appeals,
      (select count(*)::int from payment_cases where reason = 'NOT_PAYABLE') as paid_while_not_payable`)
  return row
}

async function ownDatabase() {
  const folder = await temporaryFolder('tasdeed-histories-')
  const { url, stop } = await startEmbedded({ dataDir: folder, durable: false })
  await migrate(url)
  return {
    url,
    stop: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

await main().catch((error) => {
  complain(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
