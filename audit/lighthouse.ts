import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const FOLDER = 'audit'
const PROGRAM = `${FOLDER}/node_modules/lighthouse/cli/index.js`
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Points of 100 in each of Lighthouse's categories. */
export type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>

const run = promisify(execFile)

/** Lighthouse has a folder of its own, because its dependencies conflict with ours; it is installed when first needed. */
export async function installLighthouse(): Promise<void> {
  if (!existsSync(PROGRAM)) await run('npm', ['install'], { cwd: FOLDER })
}

/** What Lighthouse says of a page on a mid-range phone with a slow connection (its default), in the browser that listens on `port`. */
export async function lighthouse(url: string, port: number, cookie: string): Promise<Scores> {
  const headers = JSON.stringify(cookie ? { Cookie: cookie } : {})
  const args = [PROGRAM, url, `--port=${port}`, '--output=json', '--quiet', `--extra-headers=${headers}`, '--disable-storage-reset']
  const { stdout } = await run(process.execPath, [...args, `--only-categories=${CATEGORIES.join(',')}`], { maxBuffer: 64 * 2 ** 20 })
  const { categories } = JSON.parse(stdout) as { categories: Record<string, { score: number | null }> }
  const points = CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])
  return Object.fromEntries(points) as Scores
}
