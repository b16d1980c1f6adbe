import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from '@/db/client/client'
import { checkLedger } from '@/db/queries/ledger-checks'
import { addDays, dayInAmman } from '@/domain/values/calendar-day'
import { repetitions } from '../../support/campaign'
import { bundledCommand, type Command, commandFromSource, killWithin, written } from '../../support/command'
import { type TestDatabase, testDatabase } from '../../support/database'
import { temporaryFolder } from '../../support/postgres'
import { filed, fileOf } from '../../support/settlement-files'

const YESTERDAY = addDays(dayInAmman(new Date()), -1)

/** For all runs but one, which is from the source. */
let runSettlement: Command

beforeAll(async () => {
  runSettlement = await bundledCommand('settlement')
})

/** So many payments of yesterday that all wait: their number is none of ours. */
async function withPayments(count: number): Promise<TestDatabase> {
  const database = await testDatabase()
  const { sql, close } = connect(database.url, { max: 1 })
  await sql`
    insert into payments (transaction_id, content_hash, raw_hash, reported_number, currency, amount_text, paid, settled, suspense, processed_at, statement_day, received_at, source)
    select 'R' || i, '', '', '4006381333931', 'JOD', '15.000', 15000, 0, 15000, ${YESTERDAY}::date, ${YESTERDAY}::date, ${`${YESTERDAY}T09:00:00Z`}::timestamptz, 'NOTIFICATION'
    from generate_series(1, ${count}) i`
  await sql`
    insert into payment_cases (reference, payment_id, reason, amount, waiting, opened_at, due_at)
    select 'H-' || id, id, 'UNKNOWN_REFERENCE', 15000, 15000, now(), now() from payments`
  await sql`insert into ledger_entries (at, debit, credit, amount, payment_id, case_id) select now(), 'NETWORK', 'SUSPENSE', 15000, payment_id, id from payment_cases`
  await close()
  return database
}

const reported = (count: number) => Array.from({ length: count }, (_, i) => filed(`R${i + 1}`, '4006381333931', 15_000, YESTERDAY))
const missed = (count: number) => Array.from({ length: count }, (_, i) => filed(`M${i + 1}`, '4006381333931', 7_000, YESTERDAY))

async function stateOf(url: string) {
  const { db, sql, close } = connect(url, { max: 1 })
  try {
    const [sums] = await sql`
      select count(*)::int as payments, sum(paid)::float8 as paid, count(reconciled_at)::int as reconciled,
        (select count(*)::int from settlement_lines) as lines, (select count(*)::int from settlement_files) as files,
        (select count(*)::int from payment_cases) as cases, (select count(*)::int from settlement_lines where result = 'ONLY_HERE') as only_here
      from payments`
    return { ...sums, broken: (await checkLedger(db)).filter(({ rows }) => rows > 0) }
  } finally {
    await close()
  }
}

test('the command prints what was found and closes days, and its exit code says whether all agrees', async () => {
  const database = await withPayments(3)
  const folder = await temporaryFolder('tasdeed-settlement-')
  const write = async (name: string, content: string) => {
    await writeFile(join(folder, name), content)
    return join(folder, name)
  }
  const good = await write('good.xml', fileOf(reported(3), YESTERDAY, 'xml'))
  const some = await write('some.csv', fileOf([...reported(2), ...missed(1)], YESTERDAY))
  const bad = await write('bad.csv', fileOf(reported(3), YESTERDAY).replace('TRAILER,3', 'TRAILER,4'))
  expect(await runSettlement(database.url, [bad])).toMatchObject({
    code: 1,
    output: expect.stringMatching(/^The trailer says 4 payments, but the file has 3\. .*\nالختام يذكر 4 /),
  })
  expect(await commandFromSource('settlement')(database.url, [good])).toMatchObject({
    code: 0,
    output: expect.stringMatching(/agrees +3 +45\.000\n/),
  })
  expect(await runSettlement(database.url, [some])).toMatchObject({
    code: 2,
    output: expect.stringMatching(
      /agrees +2 +30\.000\nonly in the file +1 +7\.000\n[\s\S]*lacking in the file +1 +15\.000\nline 4: M1 only here/,
    ),
  })
  expect(await runSettlement(database.url, ['--close', YESTERDAY])).toMatchObject({
    code: 0,
    output: expect.stringMatching(/payments +3\nunmatched +0\nreported +45\.000\nsettled +0\.000\nsuspense +45\.000/),
  })
  expect(await runSettlement(database.url, ['--close', YESTERDAY])).toMatchObject({
    code: 0,
    output: expect.stringMatching(/was closed before/),
  })
  expect(await runSettlement(database.url, ['--close', addDays(YESTERDAY, 1)])).toMatchObject({
    code: 1,
    output: expect.stringContaining('لا يمكن إقفال'),
  })
  expect(await runSettlement(database.url, [])).toMatchObject({ code: 1, output: expect.stringMatching(/^Usage/) })
  await database.drop()
})

test('killed at random moments and started again, it ends as one clean run does', async () => {
  const file = join(await temporaryFolder('tasdeed-settlement-'), 'settlement.csv')
  const count = repetitions({ share: 1_200, whole: 4_000 })
  const lines = reported(count).flatMap((line, i) => (i % 40 === 0 ? [line, ...missed(100).slice(i / 40, i / 40 + 1)] : [line]))
  await writeFile(file, fileOf(lines, YESTERDAY))
  const [clean, killed] = [await withPayments(count), await withPayments(count)]
  const before = await written(clean.url)
  expect((await runSettlement(clean.url, [file])).code).toBe(2)
  const whole = (await written(clean.url)) - before
  let kills = 0
  for (let attempt = 0; attempt < repetitions({ share: 2, whole: 4 }); attempt += 1) {
    const { code } = await runSettlement(killed.url, [file], killWithin(killed.url, whole))
    if (code === null) kills += 1
  }
  expect(kills).toBeGreaterThan(0)
  expect((await runSettlement(killed.url, [file])).code).toBe(2)
  const state = await stateOf(killed.url)
  expect(state).toEqual(await stateOf(clean.url))
  const [extra, all] = [count / 40, count + count / 40]
  expect(state).toMatchObject({ payments: all, reconciled: all, only_here: extra, lines: all, files: 1, broken: [] })
  await clean.drop()
  await killed.drop()
})

test.each(['csv', 'xml'] as const)('a %s of tens of thousands of lines needs no more memory than 250 MiB', async (format) => {
  const lines = repetitions({ share: 10_000, whole: 40_000 })
  const database = await withPayments(lines)
  const file = join(await temporaryFolder('tasdeed-settlement-'), 'settlement')
  await writeFile(file, fileOf(reported(lines), YESTERDAY, format))
  const { code, output, peakMiB } = await runSettlement(database.url, [file])
  expect({ code, output }).toMatchObject({
    code: 0,
    output: expect.stringMatching(new RegExp(`agrees +${lines.toLocaleString('en')} +${lines * 15}\\.000`)),
  })
  expect(peakMiB).toBeLessThan(250)
  await database.drop()
})
