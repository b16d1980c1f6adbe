import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { freePort } from '@/db/embedded/free-port'
import { temporaryFolder } from './postgres'

/** The whole service, running, with the demo data. */
export type Site = { readonly url: string; readonly password: string; readonly close: () => Promise<void> }

const PASSWORD = 'demo-password'

/** The service with the demo data: started for this test file, or the one that runs at `E2E_BASE_URL`. */
export async function openSite(): Promise<Site> {
  const running = process.env.E2E_BASE_URL
  if (running) return { url: running, password: process.env.DEMO_PASSWORD ?? PASSWORD, close: async () => undefined }
  return startSite()
}

/** Starts the built service as a process of its own, on a free port: with an embedded database of its own unless `settings` say otherwise. */
export async function startSite(settings: Record<string, string> = {}): Promise<Site> {
  const port = await freePort()
  const folder = await temporaryFolder('tasdeed-site-')
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    PORT: String(port),
    DATA_DIR: folder,
    DEMO_PASSWORD: PASSWORD,
    LOG_LEVEL: 'error',
    TASDEED_LIMITS: 'off',
    ...settings,
  }
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: env as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const close = async () => {
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
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
  return { url: `http://localhost:${port}`, password: PASSWORD, close }
}
