import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core'

const PACKAGE = join(process.cwd(), 'node_modules', '@sparticuz', 'chromium', 'bin')

/** A real browser that came with the npm packages; closing it removes what was unpacked for it. */
export type OpenedBrowser = { readonly browser: Browser; readonly close: () => Promise<void> }

/** The Chromium that runs for all files of this run, or one of its own: where it does not run, or with `switches`. */
export async function openBrowser(switches: readonly string[] = []): Promise<OpenedBrowser> {
  const running = switches.length === 0 && process.env.TEST_BROWSER
  if (running) {
    const browser = await chromium.connect(running)
    return { browser, close: () => browser.close() }
  }
  const folder = await mkdtemp(join(tmpdir(), 'tasdeed-browser-'))
  const browser = await chromium.launch(await launchOptions(folder, switches))
  const close = async () => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { browser, close }
}

/** Jest runs set-up and teardown as separate modules of one process: this is what they share. */
const shared = Symbol.for('tasdeed.test-browser')

/** Starts a Chromium that all test files share, each with pages of its own; `TEST_BROWSER` tells them where it is. */
export async function startSharedBrowser(): Promise<void> {
  const server = await chromium.launchServer(await launchOptions(tmpdir(), []))
  Reflect.set(globalThis, shared, server)
  process.env.TEST_BROWSER = server.wsEndpoint()
}

export async function stopSharedBrowser(): Promise<void> {
  const server: BrowserServer | undefined = Reflect.get(globalThis, shared)
  await server?.close()
}

/** On a bare image with the libraries and fonts that it brings along. */
async function launchOptions(folder: string, switches: readonly string[]): Promise<LaunchOptions> {
  const home = await unpackedBrowser()
  const executablePath = join(home, 'chromium')
  const env = { ...process.env, TMPDIR: folder, ...(await librariesFor(executablePath, home)), ...(await fontsFor(home)) }
  return { executablePath, env, args: [...switches, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] }
}

/** The folder of the unpacked browser, which is unpacked once an installation. */
async function unpackedBrowser(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, '..', 'package.json'), 'utf8'))
  const home = join(process.cwd(), 'node_modules/.cache', `tasdeed-chromium-${version}`)
  if (existsSync(home)) return home
  await mkdir(join(home, '..'), { recursive: true })
  const folder = await mkdtemp(`${home}-`)
  await unpacked(folder, 'chromium.br')
  await rename(folder, home)
  return home
}

async function unpacked(folder: string, archive: string): Promise<string> {
  const script = join(process.cwd(), 'tests', 'support', 'unpack-browser.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [script, join(PACKAGE, archive)], {
    env: { ...process.env, TMPDIR: folder },
  })
  return stdout
}

/** Only where the system lacks some: mixing both sets breaks a browser that works. */
async function librariesFor(executablePath: string, folder: string): Promise<Record<string, string>> {
  const { stdout } = await promisify(execFile)('ldd', [executablePath]).catch(() => ({ stdout: 'not found' }))
  if (!stdout.includes('not found')) return {}
  return { LD_LIBRARY_PATH: join(await unpackedOnce(folder, 'al2023'), 'lib') }
}

async function fontsFor(folder: string): Promise<Record<string, string>> {
  if (existsSync('/etc/fonts/fonts.conf')) return {}
  return { FONTCONFIG_PATH: await unpackedOnce(folder, 'fonts') }
}

async function unpackedOnce(folder: string, name: string): Promise<string> {
  return existsSync(join(folder, name)) ? join(folder, name) : unpacked(folder, `${name}.tar.br`)
}
