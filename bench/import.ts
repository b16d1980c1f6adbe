/**
 * Registering a file of violations beside `COPY` of the same rows into tables with the same indexes and keys: one of the same size (the table itself, rolled
 * back) and an empty one. Rounds are interleaved; the whole import is timed, from the file to the summary.
 *
 *   npm run bench -- import [--licenses 1000000] [--rows 100000] [--rounds 3] [--data DIR] [--setting wal_compression=off]
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

const options = {
  licenses: { type: 'string', default: '1000000' },
  rows: { type: 'string', default: '100000' },
  rounds: { type: 'string', default: '3' },
  setting: { type: 'string', multiple: true, default: [] as string[] },
  data: { type: 'string', default: '.data/bench-import' },
} as const

const DAY = calendarDay('2026-06-01')

async function prepared(url: string, licenses: number): Promise<void> {
  await migrate(url)
  const { sql, close } = connect(url, { max: 1 })
  const [found] = await sql`select count(*)::int as n from licenses`
  if (Number(found?.n) < licenses) {
    const start = performance.now()
    const onProgress = (done: number) => console.log(`seeding: ${done} licences`)
    await seedGenerated(url, { licenses, day: DAY, prefix: '1', now: new Date(), onProgress })
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

async function importSeconds(url: string, folder: string, delivery: DeliveryOptions): Promise<number> {
  const file = join(folder, 'delivery.csv')
  await writeDelivery(file, delivery)
  const start = performance.now()
  const { summary } = await importFile({ location: file, databaseUrl: url, at: new Date(), drawNumbers: randomNumbers('1') })
  const took = seconds(start)
  console.log(`imported: ${summary.REGISTERED.rows} registered, ${summary.REFUSED.rows} refused in ${took.toFixed(1)} s`)
  return took
}

/** The whole benchmark; `args` as on the command line. */
export async function benchImport(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options })
  await mkdir(values.data, { recursive: true })
  const settings = settingsOf(values.setting)
  const server = await startEmbedded({ dataDir: join(values.data, 'postgres'), durable: true, settings })
  try {
    await prepared(server.url, Number(values.licenses))
    report(await rates(server.url, values))
  } finally {
    await server.stop()
  }
}

type Rates = { readonly same: number[]; readonly empty: number[]; readonly import: number[] }

async function rates(url: string, values: { licenses: string; rows: string; rounds: string; data: string }): Promise<Rates> {
  const [licenses, rows] = [Number(values.licenses), Number(values.rows)]
  const found: Rates = { same: [], empty: [], import: [] }
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    const measured = async (name: keyof Rates, measure: (delivery: DeliveryOptions) => Promise<number>) => {
      await checkpoint(url)
      found[name].push(rows / (await measure({ run: `${Date.now()}`, rows, licenses, day: DAY })))
    }
    await measured('same', (delivery) => copyIntoSame(url, delivery))
    await measured('empty', (delivery) => copyIntoEmpty(url, delivery))
    await measured('import', (delivery) => importSeconds(url, values.data, delivery))
  }
  return found
}

function report(found: Rates): void {
  for (const [name, each] of Object.entries(found))
    console.log(`${name.padEnd(8)}${each.map((rate) => Math.round(rate)).join('  ')} rows/s`)
  const ratio = (to: number[]) => (median(found.import) / median(to)).toFixed(2)
  console.log(`import / COPY into the same table: ${ratio(found.same)}; into an empty one: ${ratio(found.empty)} (goal 0.3)`)
  console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB (goal 300)`)
}
