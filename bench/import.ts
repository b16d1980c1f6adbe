/**
 * Registering a file of violations beside `COPY` of the same rows into tables with the same indexes and keys: one of the same size (the table itself, rolled
 * back) and an empty one. Rounds are interleaved; the whole import is timed, from the file to the summary.
 *
 *   npx tsx bench/import.ts [--licenses 1000000] [--rows 100000] [--rounds 3] [--data DIR] [--setting wal_compression=off]
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '@/db/client/client'
import { migrate } from '@/db/client/migrate'
import { startEmbedded } from '@/db/embedded/start-embedded'
import { seedGenerated } from '@/demo/seed-generated'
import { calendarDay } from '@/domain/values/calendar-day'
import { importFile } from '@/imports/import-file'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { copyIntoEmpty, copyIntoSame } from './import/copy-baseline'
import { type DeliveryOptions, writeDelivery } from './import/delivery'

const { values } = parseArgs({
  options: {
    licenses: { type: 'string', default: '1000000' },
    rows: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    setting: { type: 'string', multiple: true, default: [] },
    data: { type: 'string', default: '.data/bench-import' },
  },
})
const licenses = Number(values.licenses)
const rows = Number(values.rows)
const day = calendarDay('2026-06-01')

async function prepared(url: string): Promise<void> {
  await migrate(url)
  const { sql, close } = connect(url, { max: 1 })
  const [found] = await sql`select count(*)::int as n from licenses`
  if (Number(found?.n) < licenses) {
    const start = performance.now()
    await seedGenerated(url, {
      licenses,
      day,
      prefix: '1',
      now: new Date(),
      onProgress: (done) => console.log(`seeding: ${done} licences`),
    })
    console.log(`seeded ${licenses} licences in ${seconds(start).toFixed(0)} s`)
  }
  await sql`vacuum (analyze)`
  await close()
}

/** Settings of PostgreSQL beyond the product's, to see what they change. */
function settingsOf(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(given.map((setting) => setting.split('=') as [string, string]))
}

function seconds(since: number): number {
  return (performance.now() - since) / 1000
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Every measurement starts after a checkpoint, so that each pays for its own first touch of a page, and has licences of its own. */
async function checkpoint(url: string): Promise<void> {
  const { sql, close } = connect(url, { max: 1 })
  await sql`checkpoint`
  await close()
}

async function importSeconds(url: string, delivery: DeliveryOptions): Promise<number> {
  const file = join(values.data, 'delivery.csv')
  await writeDelivery(file, delivery)
  const start = performance.now()
  const { summary } = await importFile({ location: file, databaseUrl: url, at: new Date(), drawNumbers: randomNumbers('1') })
  const took = seconds(start)
  console.log(`imported: ${summary.REGISTERED.rows} registered, ${summary.REFUSED.rows} refused in ${took.toFixed(1)} s`)
  return took
}

async function main(): Promise<void> {
  await mkdir(values.data, { recursive: true })
  const server = await startEmbedded({
    dataDir: join(values.data, 'postgres'),
    durable: true,
    settings: settingsOf(values.setting),
  })
  try {
    await prepared(server.url)
    const rates = { same: [] as number[], empty: [] as number[], import: [] as number[] }
    for (let round = 1; round <= Number(values.rounds); round += 1) {
      const measured = async (name: keyof typeof rates, measure: (delivery: DeliveryOptions) => Promise<number>) => {
        await checkpoint(server.url)
        rates[name].push(rows / (await measure({ run: `${Date.now()}`, rows, licenses, day })))
      }
      await measured('same', (delivery) => copyIntoSame(server.url, delivery))
      await measured('empty', (delivery) => copyIntoEmpty(server.url, delivery))
      await measured('import', (delivery) => importSeconds(server.url, delivery))
    }
    for (const [name, found] of Object.entries(rates))
      console.log(`${name.padEnd(8)}${found.map((rate) => Math.round(rate)).join('  ')} rows/s`)
    const ratio = (to: number[]) => (median(rates.import) / median(to)).toFixed(2)
    console.log(`import / COPY into the same table: ${ratio(rates.same)}; into an empty one: ${ratio(rates.empty)} (goal 0.3)`)
    console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB (goal 300)`)
  } finally {
    await server.stop()
  }
}

await main()
