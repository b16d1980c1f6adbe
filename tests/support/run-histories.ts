import { rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { connect } from '@/db/client/client'
import { migrate } from '@/db/client/migrate'
import { startEmbedded } from '@/db/embedded/start-embedded'
import { verifyRollups } from '@/services/overview/verify-rollups'
import { complain, say } from '@/start/say'
import { deadlocks, runHistory } from './history/run'
import { temporaryFolder } from './postgres'

/** Program: lives histories one after the other, on the database of `HISTORIES_DATABASE_URL` or on one of its own; ends with code 1 at the first broken rule. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seeds: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } } })
  const [count, first] = [Number(values.seeds), Number(values.seed)]
  const own = process.env.HISTORIES_DATABASE_URL ? null : await ownDatabase()
  const url = own?.url ?? process.env.HISTORIES_DATABASE_URL ?? ''
  const { db, close } = connect(url, { max: 1 })
  try {
    for (let seed = first; seed < first + count; seed++) {
      await runHistory(url, seed)
      if ((await deadlocks(db)) > 0) throw new Error(`Seed ${seed}: two writers waited for each other`)
      if (seed % 25 === 0) say(`${seed - first + 1} of ${count} histories hold`)
    }
    const wrong = await verifyRollups(db)
    if (wrong.length > 0) throw new Error(`Roll-ups: ${JSON.stringify(wrong)}`)
    say(`${count} histories from seed ${first}: every rule held after each step`)
  } finally {
    await close()
    await own?.stop()
  }
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
