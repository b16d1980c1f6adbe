import { rm } from 'node:fs/promises'
import { connect } from '@/db/client/client'
import { migrate } from '@/db/client/migrate'
import { type Embedded, startEmbedded } from '@/db/embedded/start-embedded'
import { seedGuideLicense } from '@/demo/guide-license'
import { fillAndSearch, GUIDE, inquire } from '../support/inquiry'
import { temporaryFolder } from '../support/postgres'
import { startSite } from '../support/site'
import { visits } from '../support/visits'

let folder: string
let database: Embedded
const visit = visits(async () => {
  folder = await temporaryFolder('tasdeed-test-away-')
  database = await startEmbedded({ dataDir: folder, durable: false })
  await migrate(database.url)
  const { db, close } = connect(database.url, { max: 1 })
  await seedGuideLicense(db, new Date())
  await close()
  return startSite({ DATABASE_URL: database.url })
})

afterAll(async () => {
  await database?.stop()
  await rm(folder, { recursive: true, force: true })
})

const status = async (path: string) => (await fetch(`${visit.site.url}${path}`)).status

test('pages and API share one pool, and one schema reads the reference data for both', async () => {
  const ask = () =>
    fetch(`${visit.site.url}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ violationTypes { id } }"}',
    })
  await Promise.all(Array.from({ length: 15 }, () => [status('/ar/violations'), ask()]).flat())
  const { sql, close } = connect(database.url, { max: 1, name: 'the test' })
  const [row] = await sql`select count(*)::int as connections from pg_stat_activity where application_name = 'tasdeed'`
  await close()
  expect(row?.connections).toBeLessThanOrEqual(10)
})

test('a server of DATABASE_URL gets no demo data and no demo account', async () => {
  const { sql, close } = connect(database.url, { max: 1, name: 'the test' })
  const [row] = await sql`select (select count(*) from users)::int as accounts, (select count(*) from licenses)::int as licences`
  await close()
  expect(row).toEqual({ accounts: 0, licences: 1 })
})

test('while the database is away every page says so and shows no amount; afterwards all is back without a restart', async () => {
  const page = await visit.newPage({ javaScriptEnabled: true })
  await inquire(page, visit.site.url, 'ar', GUIDE)
  expect(await page.textContent('main')).toContain('15.000')
  const address = page.url()
  const port = Number(new URL(database.url).port)
  await database.stop()

  await page.goto(address)
  const away = (await page.textContent('main')) ?? ''
  expect(away).toContain('تعذّر الاستعلام الآن')
  expect(away).not.toMatch(/د\.أ|عدد المخالفات/)
  expect([await status('/api/health/live'), await status('/api/health/ready')]).toEqual([200, 503])
  expect(await status('/en/violations')).toBeLessThan(500)

  await page.goto(`${visit.site.url}/en/complaint`)
  await page.fill('#text', 'It is slow')
  await page.click('main form button')
  await page.waitForURL(/message=/)
  expect(await page.textContent('main')).toContain('Sending is not possible right now')

  database = await startEmbedded({ dataDir: folder, durable: false, port })
  await page.waitForTimeout(1_500)
  await page.click('main form button')
  await page.locator('#reference').waitFor()
  await page.goto(address)
  expect(await page.textContent('main')).toContain('15.000')
  await page.goto(`${visit.site.url}/en/violations`)
  await fillAndSearch(page, GUIDE)
  expect(await page.textContent('main')).toContain('15.000')
  await page.close()
})
