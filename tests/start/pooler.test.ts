import { parseSettings, type Settings } from '@/env'
import { openDatabase } from '@/start/database'
import { withDatabase } from '../support/database'
import { type Pooler, startPooler } from '../support/pooler'

const database = withDatabase()
const poolers: Pooler[] = []

afterAll(async () => {
  for (const pooler of poolers) await pooler.close()
})

async function poolerOf(options?: { refuses: boolean }): Promise<string> {
  const pooler = await startPooler(database.url, options)
  poolers.push(pooler)
  return pooler.url
}

function settingsOf(databaseUrl: string, databaseDirectUrl?: string): Settings {
  const parsed = parseSettings({ DATABASE_URL: databaseUrl, DATABASE_DIRECT_URL: databaseDirectUrl, TASDEED_DEMO: 'on' })
  if (!parsed.ok) throw new Error(parsed.problems.join())
  return parsed.settings
}

const open = (settings: Settings) => openDatabase(settings, { log: () => undefined })

test('the server itself is no pooler', async () => {
  expect(await open(settingsOf(database.url))).toMatchObject({ url: database.url, directUrl: database.url, isPooled: false })
})

test.each([
  ['that forgets what a session sets', false],
  ['that refuses it', true],
])('a pooler %s is recognised: without the address of the server itself there is no start', async (_title, refuses) => {
  const pooler = await poolerOf({ refuses })
  await expect(open(settingsOf(pooler))).rejects.toMatchObject({
    code: 'DATABASE_POOLED',
    message: expect.stringContaining('set DATABASE_DIRECT_URL to the server itself'),
  })
})

test('beside a pooler, the address of the server itself serves migrations and jobs', async () => {
  const pooler = await poolerOf()
  expect(await open(settingsOf(pooler, database.url))).toMatchObject({ url: pooler, directUrl: database.url, isPooled: true })
})

test('a direct address that is a pooler too is refused', async () => {
  const pooler = await poolerOf()
  await expect(open(settingsOf(database.url, pooler))).rejects.toMatchObject({ code: 'DATABASE_POOLED' })
})
