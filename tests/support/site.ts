import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { owner } from '@/db/embedded/cluster'
import { freePort } from '@/db/embedded/free-port'
import { runningEmbedded } from '@/db/embedded/start-embedded'
import { startTestPostgres, temporaryFolder } from './postgres'
import { cloneDatabase } from './template-database'

/** The whole service, running, with the demo data. */
export type Site = { readonly url: string; readonly password: string; readonly close: () => Promise<void> }

/** One that a test started, with the address of its database. */
export type StartedSite = Site & {
  readonly databaseUrl: string
  readonly pid: number
  /** Where its local secrets are. */
  readonly folder: string
  /** All that it has written so far. */
  readonly log: () => string
}

const PASSWORD = 'demo-password'

/** The authenticator's secret of the demo's staff. */
export const TOTP_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

/** The service with the demo data: started for this test file, or the one that runs at `E2E_BASE_URL`. */
export async function openSite(): Promise<Site> {
  const running = process.env.E2E_BASE_URL
  if (running) return { url: running, password: process.env.DEMO_PASSWORD ?? PASSWORD, close: async () => undefined }
  return startSite()
}

/**
 * The one service that all test files share that change nothing which another looks at: sign nobody of the staff in, end no session, pay nothing. The
 * set-up of the browser tests runs it.
 */
export async function sharedSite(): Promise<Site> {
  const url = process.env.TEST_SHARED_SITE
  return url ? { url, password: PASSWORD, close: async () => undefined } : openSite()
}

/**
 * Starts the service as a newcomer does, which makes its PostgreSQL and the demo in it, and stops it again. From then on
 * each site of this run gets a copy of that database, in one PostgreSQL for all.
 */
export async function loadDemoOnce(): Promise<void> {
  const folder = await temporaryFolder('tasdeed-demo-')
  const site = await start(folder, {})
  await site.stop()
  const { url } = await startTestPostgres(folder)
  Object.assign(process.env, { TEST_DEMO_FOLDER: folder, TEST_DEMO_SERVER: url })
}

/**
 * Starts the built service as a process of its own, on a free port: with a copy of the demo where one was loaded for this
 * run, and else with an embedded database of its own, unless `settings` say otherwise. `prepare`: what is done to that copy before.
 */
export async function startSite(
  settings: Record<string, string> = {},
  prepare: (databaseUrl: string) => Promise<void> = async () => undefined,
): Promise<StartedSite> {
  const folder = await temporaryFolder('tasdeed-site-')
  const wanted = settings.DATABASE_URL || settings.DEMO_DAY ? {} : await demoCopy(folder)
  if (wanted.DATABASE_URL) await prepare(wanted.DATABASE_URL)
  const { url, pid, log, stop } = await start(folder, { ...wanted, ...settings })
  const close = async () => {
    await stop()
    await rm(folder, { recursive: true, force: true })
  }
  const databaseUrl = settings.DATABASE_URL ?? wanted.DATABASE_URL ?? (await runningEmbedded(join(folder, 'postgres'))) ?? ''
  return { url, pid, log, folder, password: PASSWORD, close, databaseUrl }
}

/** The demo's secrets go with its data: they seal some of it. */
async function demoCopy(folder: string): Promise<{ DATABASE_URL?: string }> {
  const { TEST_DEMO_FOLDER: demo, TEST_DEMO_SERVER: server } = process.env
  if (!demo || !server) return {}
  await copyFile(join(demo, 'secrets.json'), join(folder, 'secrets.json'))
  return { DATABASE_URL: await cloneDatabase(server, owner, `site_${randomBytes(6).toString('hex')}`) }
}

type Started = Pick<StartedSite, 'url' | 'pid' | 'log'> & { readonly stop: () => Promise<void> }

async function start(folder: string, settings: Record<string, string>): Promise<Started> {
  const port = await freePort()
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    PORT: String(port),
    DATA_DIR: folder,
    DEMO_PASSWORD: PASSWORD,
    DEMO_TOTP_SECRET: TOTP_SECRET,
    LOG_LEVEL: 'error',
    TASDEED_LIMITS: 'off',
    TASDEED_QUIET_HOURS: '00:00-00:00',
    ...(settings.DATABASE_URL && { TASDEED_DEMO: 'on' }),
    ...settings,
  }
  const child = spawn(process.execPath, ['--max-old-space-size=768', 'scripts/start.mjs'], {
    env: env as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  let output = ''
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
        if (output.includes('Tasdeed is ready')) resolve()
      })
    }
  })
  await Promise.race([ready, ended])
  if (!output.includes('Tasdeed is ready')) throw new Error(`The service did not start:\n${output}`)
  return { url: `http://localhost:${port}`, pid: child.pid ?? 0, log: () => output, stop }
}
