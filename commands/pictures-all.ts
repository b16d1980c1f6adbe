import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from '@/start/run-command'

/** What was made from which sources, kept beside the pictures. */
const RECORD = 'docs/pictures/sources.json'

const COMMON = ['app/_components', 'app/_i18n', 'app/globals.css', 'messages', 'public']

/** Each set of pictures, the command that takes it, and what it shows. Order is the order of taking. */
const SETS: Readonly<Record<string, { command: string; shows: readonly string[]; without?: string }>> = {
  guide: { command: 'guide:pictures', shows: ['app/[locale]', ...COMMON], without: 'app/[locale]/staff' },
  readme: { command: 'pictures', shows: ['app/[locale]', ...COMMON], without: 'app/[locale]/staff' },
  staff: { command: 'pictures:staff', shows: ['app/[locale]/staff', ...COMMON] },
  audit: { command: 'audit:pages', shows: ['app/[locale]', ...COMMON] },
}

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean', default: false } }, allowPositionals: true })

/** Says which pictures and tables are older than what they show; without `--check` takes those anew, or the sets that are named. */
await runCommand(async () => {
  const record: Record<string, string> = JSON.parse(await readFile(RECORD, 'utf8').catch(() => '{}'))
  const stale: string[] = []
  for (const [name, set] of Object.entries(SETS)) if (record[name] !== (await hashOf(set))) stale.push(name)
  console.log(stale.length === 0 ? 'Everything shows the pages as they are.' : `Stale: ${stale.join(', ')}`)
  if (values.check) {
    process.exitCode = stale.length === 0 ? 0 : 1
    return
  }
  for (const name of positionals.length > 0 ? positionals : stale) {
    const set = SETS[name]
    if (!set) throw new Error(`There is no set ${name}: ${Object.keys(SETS).join(', ')}`)
    await npmRun(set.command)
    record[name] = await hashOf(set)
    await writeFile(RECORD, `${JSON.stringify(record, null, 2)}\n`)
  }
})

async function hashOf({ shows, without }: (typeof SETS)[string]): Promise<string> {
  const files = (await Promise.all(shows.map(filesOf))).flat().filter((file) => !(without && file.startsWith(`${without}/`)))
  const hash = createHash('sha256')
  for (const file of files.filter(isSource).sort()) hash.update(`${file}\0`).update(await readFile(file))
  return hash.digest('base64url').slice(0, 16)
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null)
  if (!entries) return [path]
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Pictures of the guide are no source of themselves. */
function isSource(file: string): boolean {
  return !file.startsWith('public/guide/') && !file.endsWith('guide/_server/pictures.json')
}

function npmRun(command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', command], { stdio: 'inherit' })
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`npm run ${command} ended with ${code}`))))
  })
}
