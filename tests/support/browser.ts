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

/** Unpacks Chromium into a folder of its own and starts it, on a bare image with the libraries and fonts it brings along. */
export async function openBrowser(switches: readonly string[] = []): Promise<OpenedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'tasdeed-browser-'))
  const executablePath = await unpacked(folder, 'chromium.br')
  const env = { ...process.env, TMPDIR: folder, ...(await librariesFor(executablePath, folder)), ...(await fontsFor(folder)) }
  const args = [...switches, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const browser = await chromium.launch({ executablePath, env, args })
  const close = async () => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { browser, close }
}

/** The package unpacks into the temporary folder, and takes for its own whatever has the same name there: hence a private one. */
async function unpacked(folder: string, archive: string): Promise<string> {
  const { inflate } = await import('@sparticuz/chromium')
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    return await inflate(join(PACKAGE, archive))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** Only where the system lacks some: mixing both sets breaks a browser that works. */
async function librariesFor(executablePath: string, folder: string): Promise<Record<string, string>> {
  const { stdout } = await promisify(execFile)('ldd', [executablePath]).catch(() => ({ stdout: 'not found' }))
  if (!stdout.includes('not found')) return {}
  return { LD_LIBRARY_PATH: join(await unpacked(folder, 'al2023.tar.br'), 'lib') }
}

async function fontsFor(folder: string): Promise<Record<string, string>> {
  if (existsSync('/etc/fonts/fonts.conf')) return {}
  return { FONTCONFIG_PATH: await unpacked(folder, 'fonts.tar.br') }
}
