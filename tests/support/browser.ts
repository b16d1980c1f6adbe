import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const PACKAGE = join(process.cwd(), 'node_modules', '@sparticuz', 'chromium', 'bin')

/** A real browser that came with the npm packages; closing it removes what was unpacked for it. */
export type OpenedBrowser = { readonly browser: Browser; readonly close: () => Promise<void> }

/** Starts the Chromium that was unpacked for the whole run, or one of its own, on a bare image with the libraries and fonts it brings along. */
export async function openBrowser(switches: readonly string[] = []): Promise<OpenedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'tasdeed-browser-'))
  const home = process.env.TEST_BROWSER_FOLDER ?? folder
  const executablePath = process.env.TEST_BROWSER_FOLDER ? join(home, 'chromium') : await unpacked(home, 'chromium.br')
  const env = { ...process.env, TMPDIR: folder, ...(await librariesFor(executablePath, home)), ...(await fontsFor(home)) }
  const args = [...switches, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const browser = await chromium.launch({ executablePath, env, args })
  const close = async () => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { browser, close }
}

/** Unpacks the browser once, into a folder that `TEST_BROWSER_FOLDER` names for all test files; resolves with the folder. */
export async function unpackBrowserOnce(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tasdeed-browser-'))
  await librariesFor(await unpacked(folder, 'chromium.br'), folder)
  await fontsFor(folder)
  return folder
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
