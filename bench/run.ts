import { type ParseArgsConfig, parseArgs } from 'node:util'
import { installPeers } from './build'
import { benchDatabase, postmasterPid } from './database'
import { canPin, LOAD_CORE, pin } from './server-process'

const USAGE = [
  'Usage: npm run bench -- [inquiry|partner|fleet|statement|notification|simulation|staff …|import]',
  '         [--licenses 10000] [--rounds 5] [--seconds 4] [--only ours,bare]',
  '       npm run bench -- --small [inquiry …]   each once for about a second, to see that it runs',
].join('\n')

export type Settings = {
  readonly databaseUrl: string
  readonly rounds: number
  readonly seconds: number
  readonly pinned: boolean
  readonly only: readonly string[]
}

type Benchmark = (settings: Settings) => Promise<string>

const benchmarks: Record<string, () => Promise<Benchmark>> = {
  inquiry: async () => (await import('./inquiry')).inquiry,
  fleet: async () => (await import('./fleet')).fleet,
  partner: async () => (await import('./partner')).partner,
  statement: async () => (await import('./statement')).statement,
  notification: async () => (await import('./notification')).notification,
  simulation: async () => (await import('./simulation')).simulation,
  staff: async () => (await import('./staff')).staff,
}

const options = {
  licenses: { type: 'string', default: '10000' },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '4' },
  only: { type: 'string', default: '' },
  small: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options']

/** Enough licences for a second of payments, and no more. */
const SMALL = { licenses: '2000', rounds: '1', seconds: '1' }

async function run(args: string[]): Promise<void> {
  if (args[0] === 'import') return importing(args.slice(1))
  const parsed = parseArgs({ args, allowPositionals: true, options })
  const { positionals } = parsed
  const values = { ...parsed.values, ...(parsed.values.small && SMALL) }
  const chosen = positionals.length > 0 ? positionals : Object.keys(benchmarks)
  const unknown = chosen.find((name) => !benchmarks[name])
  if (unknown) throw new Error(`There is no benchmark "${unknown}".\n${USAGE}`)
  installPeers()
  const pinned = canPin()
  if (!pinned) console.log('taskset is missing: server and load share the cores, so trust no ratio to better than a fifth.')
  const database = await benchDatabase(Number(values.licenses))
  const giveUp = () => void database.stop().finally(() => process.exit(1))
  process.once('SIGINT', giveUp).once('SIGTERM', giveUp)
  try {
    if (pinned) for (const pid of [process.pid, await postmasterPid()]) pin(pid, LOAD_CORE)
    const only = values.only.split(',').filter(Boolean)
    const settings = { databaseUrl: database.url, rounds: Number(values.rounds), seconds: Number(values.seconds), pinned, only }
    for (const name of chosen) {
      const benchmark = await benchmarks[name]?.()
      console.log(`\n## ${name}, ${Number(values.licenses).toLocaleString('en')} licences\n\n${await benchmark?.(settings)}`)
    }
  } finally {
    await database.stop()
  }
  if (values.small && positionals.length === 0) await importing(['--licenses', '2000', '--rows', '1000', '--rounds', '1'])
}

/** It has a database and options of its own. */
async function importing(args: readonly string[]): Promise<void> {
  const { benchImport } = await import('./import')
  await benchImport(args)
}

await run(process.argv.slice(2)).catch((error) => {
  const isUsage = error instanceof Error && error.message.includes(USAGE)
  console.error(isUsage ? error.message : error)
  process.exitCode = 1
})
process.exit()
