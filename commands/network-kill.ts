import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { connect, type Db } from '@/db/client/client'
import { freePort } from '@/db/embedded/free-port'
import { readPostmasterFile } from '@/db/embedded/orphans'
import { startRefusal } from '@/db/embedded/refusal'
import { runningEmbedded } from '@/db/embedded/start-embedded'
import { checkLedger } from '@/db/queries/ledger-checks'
import { demoDay } from '@/demo/demo-day'
import { random } from '@/demo/random'
import { seedGenerated } from '@/demo/seed-generated'
import { compareBooks, type Recorded } from '@/sandbox/compare'
import { FAULT_NAMES } from '@/sandbox/faults'
import { type RunResult, runSandbox } from '@/sandbox/run'
import { verifyAccessLog } from '@/services/access-log/verify-access-log'
import { verifyLogs } from '@/services/audit/verify-logs'
import { verifyRollups } from '@/services/overview/verify-rollups'
import { localSecrets } from '@/start/local-secrets'
import { runCommand } from '@/start/run-command'
import { sandboxBiller } from '@/start/sandbox-biller'

const USAGE = 'Usage: npm run network:kill -- [--payments 2000] [--seed 1] [--concurrency 12]'

/** Of so many kills one is PostgreSQL's; the others are the service's. */
const EVERY_WHICH_IS_POSTGRES = 4

type Installation = { readonly folder: string; readonly port: number; service: ChildProcess }

function options() {
  const { values } = parseArgs({ options: { payments: { type: 'string' }, seed: { type: 'string' }, concurrency: { type: 'string' } } })
  const whole = (value: string | undefined, otherwise: number) => {
    if (value !== undefined && !/^[1-9]\d{0,6}$/.test(value)) throw startRefusal('SETTINGS', USAGE)
    return Number(value ?? otherwise)
  }
  return { payments: whole(values.payments, 2_000), seed: whole(values.seed, 1), concurrency: whole(values.concurrency, 12) }
}

function startService(folder: string, port: number): ChildProcess {
  const settings = { DATA_DIR: folder, PORT: String(port), LOG_LEVEL: 'fatal', TASDEED_LIMITS: 'off', DEMO_PASSWORD: 'demo-password' }
  const service = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings } as unknown as NodeJS.ProcessEnv,
    stdio: 'ignore',
  })
  return service
}

/** The first start builds, which takes minutes on a busy machine. */
async function untilReady(port: number): Promise<void> {
  for (let tries = 0; tries < 6_000; tries++) {
    const isReady = await fetch(`http://localhost:${port}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
    await sleep(100)
  }
  throw new Error('The service did not become ready within 10 minutes')
}

async function databaseOf(folder: string): Promise<ReturnType<typeof connect>> {
  const url = await runningEmbedded(join(folder, 'postgres'))
  if (!url) throw new Error('PostgreSQL does not run')
  return connect(url, { max: 1, name: 'tasdeed kill' })
}

/** Loads licences until there are enough open numbers. */
async function openNumbers({ folder }: Installation, most: number): Promise<string[]> {
  const { sql, close } = await databaseOf(folder)
  const url = (await runningEmbedded(join(folder, 'postgres'))) ?? ''
  const now = new Date()
  await seedGenerated(url, { licenses: most * 3, day: demoDay(undefined, now), prefix: '1', now })
  const rows = await sql<{ number: string }[]>`
    select r.number from payment_references r join licenses l on l.id = r.license_id
    where r.status = 'OPEN' and r.kind = 'ALL_DUE' and l.withheld_since is null and l.number not like '9000%'
    order by r.number limit ${most}`
  await close()
  if (rows.length < most) throw new Error(`Only ${rows.length} open numbers`)
  return rows.map(({ number }) => number)
}

/** Kills the service with SIGKILL every few seconds, and now and then PostgreSQL, until told to stop; resolves with how often. */
async function keepKilling(
  installation: Installation,
  seed: number,
  isOver: () => boolean,
): Promise<{ service: number; postgres: number }> {
  const draw = random(seed)
  const kills = { service: 0, postgres: 0 }
  while (!isOver()) {
    await sleep(draw.between(3_000, 8_000))
    if (isOver()) break
    if ((kills.service + kills.postgres) % EVERY_WHICH_IS_POSTGRES === EVERY_WHICH_IS_POSTGRES - 1) {
      const postmaster = await readPostmasterFile(join(installation.folder, 'postgres', 'data'))
      if (postmaster) process.kill(postmaster.pid, 'SIGKILL')
      kills.postgres += 1
    } else {
      installation.service.kill('SIGKILL')
      kills.service += 1
      installation.service = startService(installation.folder, installation.port)
    }
    await untilReady(installation.port)
  }
  return kills
}

/** What `ledger:verify`, `rollups:verify` and `audit:verify` would name. */
async function brokenBooks(db: Db): Promise<string[]> {
  const ledger = (await checkLedger(db)).filter(({ rows }) => rows > 0).map(({ name, rows }) => `ledger: ${name}, ${rows} times`)
  const rollups = (await verifyRollups(db)).map((difference) => `roll-ups: ${JSON.stringify(difference)}`)
  const { problems } = await verifyAccessLog(db, { now: new Date(), heads: [] })
  const logs = (await verifyLogs(db, { now: new Date() })).flatMap((verdict) => verdict.problems)
  return [...ledger, ...rollups, ...[...problems, ...logs].map((problem) => `audit: ${JSON.stringify(problem)}`)]
}

async function verdict({ folder }: Installation, { books, unexpected, settled }: RunResult): Promise<boolean> {
  const { db, sql, close } = await databaseOf(folder)
  const recorded = await sql<Recorded[]>`
    select transaction_id as "transactionId", reported_number as number, paid::float8 as paid, settled::float8 as settled
    from payments where currency = 'JOD' and transaction_id like ${`S${books.run}-%`}`
  const broken = await brokenBooks(db)
  await close()
  const compared = compareBooks(books.all(), recorded)
  console.log(
    `${books.all().length} payments acknowledged: ${compared.lost} lost, ${compared.added} that nobody acknowledged, ${compared.off} other than reported`,
  )
  console.log(
    `${compared.filsOff} fils off; settled ${compared.settled} of ${settled} fils expected; ${broken.length} differences in ledger, roll-ups and audit log`,
  )
  for (const name of broken) console.log(`BROKEN  ${name}`)
  for (const line of unexpected.slice(0, 20)) console.log(`UNEXPECTED  ${line}`)
  const { lost, added, off, filsOff } = compared
  return lost + added + off + Math.abs(filsOff) + broken.length + unexpected.length === 0 && compared.settled === settled
}

await runCommand(async () => {
  const { payments, seed, concurrency } = options()
  const folder = await mkdtemp(join(tmpdir(), 'tasdeed-kill-'))
  await chmod(folder, 0o711)
  const port = await freePort()
  const installation: Installation = { folder, port, service: startService(folder, port) }
  try {
    await untilReady(port)
    const numbers = await openNumbers(installation, payments)
    const biller = sandboxBiller(`http://127.0.0.1:${port}`, await localSecrets(folder))
    let isOver = false
    const killing = keepKilling(installation, seed, () => isOver)
    const onProgress = (done: number) => done % 500 === 0 && console.log(`${done} of ${payments}`)
    const result = await runSandbox({ biller, numbers, seed, faults: FAULT_NAMES, formats: ['XML', 'JSON'], concurrency, onProgress })
    isOver = true
    const kills = await killing
    console.log(
      `${payments} numbers in ${Math.round(result.seconds)} s; the service killed ${kills.service} times, PostgreSQL ${kills.postgres} times; ${result.repeats} messages repeated`,
    )
    process.exitCode = (await verdict(installation, result)) ? 0 : 1
  } finally {
    installation.service.kill('SIGTERM')
    await new Promise((resolve) => installation.service.once('exit', resolve))
    await rm(folder, { recursive: true, force: true })
  }
})
