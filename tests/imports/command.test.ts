import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from '@/db/client/client'
import { repetitions } from '../support/campaign'
import { bundledCommand, type Command, commandFromSource, killWithin, written } from '../support/command'
import { testDatabase } from '../support/database'
import { aLicense, deliverLicenses, registerState } from '../support/deliveries'
import { csvOf } from '../support/import-files'
import { temporaryFolder } from '../support/postgres'

/** For all runs but one, which is from the source. */
let runImport: Command

beforeAll(async () => {
  runImport = await bundledCommand('import')
})

const LICENSES = 400
const numberOf = (index: number) => String(95_000_000 + (index % (LICENSES + 20)))

/** Violations of known licences, and of some that are not known. */
function delivery(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => `GAM,k${index},${numberOf(index * 7)},${index},9,15000,2021-08-15,10-79210`)
  return csvOf(lines, rows * 15_000)
}

async function withLicenses(): Promise<Awaited<ReturnType<typeof testDatabase>>> {
  const database = await testDatabase()
  const licenses = Array.from({ length: LICENSES }, (_, index) => aLicense(String(95_000_000 + index)))
  await deliverLicenses(database.url, licenses)
  return database
}

async function stateOf(url: string): Promise<unknown> {
  const { db, close } = connect(url, { max: 1 })
  try {
    return await registerState(db)
  } finally {
    await close()
  }
}

test('the command prints rows and fils as a table, and its exit code says whether all went in', async () => {
  const database = await withLicenses()
  const folder = await temporaryFolder('tasdeed-import-')
  const [good, some, bad] = ['good.csv', 'some.csv', 'bad.csv'].map((name) => join(folder, name)) as [string, string, string]
  await writeFile(good, delivery(3))
  await writeFile(some, csvOf(['GAM,k1,95000007,1,9,15000,2021-08-15,10-79210', 'GAM,x,95000007,1,99,500,2021-08-15,'], 15_500))
  await writeFile(bad, delivery(3).replace('rows=3', 'rows=4'))
  expect(await commandFromSource('import')(database.url, [good])).toMatchObject({
    code: 0,
    output: expect.stringMatching(/read +3 +45,000\nregistered +3 +45,000\nunchanged +0 +0/),
  })
  expect(await runImport(database.url, [some])).toMatchObject({
    code: 2,
    output: expect.stringMatching(/unchanged +1 +15,000[\s\S]*refused +1 +500[\s\S]*some\.errors\.csv/),
  })
  expect(await runImport(database.url, [bad])).toMatchObject({
    code: 1,
    output: expect.stringMatching(/^The trailer says 4 rows, but the file has 3/),
  })
  expect(await runImport(database.url, [])).toMatchObject({ code: 1, output: expect.stringMatching(/^Usage/) })
  await database.drop()
})

test('killed at random moments and started again, it ends as one clean run does', async () => {
  const file = join(await temporaryFolder('tasdeed-import-'), 'delivery.csv')
  await writeFile(file, delivery(repetitions({ share: 2_500, whole: 12_000 })))
  const [clean, killed] = [await withLicenses(), await withLicenses()]
  const before = await written(clean.url)
  expect((await runImport(clean.url, [file])).code).toBe(0)
  const whole = (await written(clean.url)) - before
  let kills = 0
  for (let attempt = 0; attempt < repetitions({ share: 2, whole: 6 }); attempt += 1) {
    const { code } = await runImport(killed.url, [file], killWithin(killed.url, whole))
    if (code === null) kills += 1
  }
  expect(kills).toBeGreaterThan(0)
  expect((await runImport(killed.url, [file])).code).toBe(0)
  expect(await stateOf(killed.url)).toEqual(await stateOf(clean.url))
  await clean.drop()
  await killed.drop()
})

test('tens of thousands of rows need no more memory than 300 MiB, and again they are all unchanged', async () => {
  const rows = repetitions({ share: 20_000, whole: 100_000 })
  const database = await withLicenses()
  const file = join(await temporaryFolder('tasdeed-import-'), 'delivery.csv')
  await writeFile(file, delivery(rows))
  const first = await runImport(database.url, [file])
  const again = await runImport(database.url, [file])
  expect(first).toMatchObject({ code: 0, output: expect.stringMatching(new RegExp(`read +${rows.toLocaleString('en')}`)) })
  expect(again).toMatchObject({
    code: 0,
    output: expect.stringMatching(new RegExp(`unchanged +${[rows, rows * 15_000].map((count) => count.toLocaleString('en')).join(' +')}`)),
  })
  expect(Math.max(first.peakMiB, again.peakMiB)).toBeLessThan(300)
  await database.drop()
})
