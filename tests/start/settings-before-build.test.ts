import { cp, rm, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { temporaryFolder } from '../support/postgres'
import { runCommand } from '../support/run-command'

const sources = ['scripts', 'domain', 'demo', 'services', 'env.ts', 'server.ts', 'package.json', 'tsconfig.json']
let folder: string

beforeAll(async () => {
  folder = await temporaryFolder('tasdeed-unbuilt-')
  for (const name of sources) await cp(name, join(folder, name), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const start = (settings: Record<string, string>) => runCommand(process.execPath, [join(folder, 'scripts/start.mjs')], settings)

test.each([
  ['a wrong value', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be/],
  ['a day that the demo cannot have', { DEMO_DAY: '2026-03-01' }, /^DEMO_DAY 2026-03-01 lies in the campaign/],
])('%s is refused before anything is built', async (_title, settings, line) => {
  const { code, output } = await start(settings)
  expect(code).toBe(1)
  expect(output.trim().split('\n')).toEqual(['Tasdeed did not start.', expect.stringMatching(line)])
})
