import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '@/db/client/client'
import { demoDay } from '@/demo/demo-day'
import { seedDemo } from '@/demo/seed-demo'
import { calendarDay } from '@/domain/values/calendar-day'
import { selectedCases } from '@/tests/support/campaign'
import { bundledProgram } from '@/tests/support/command'
import { testDatabase, withDatabase } from '@/tests/support/database'

const day = calendarDay('2026-11-22')
const options = { day, password: 'a password of the tests', prefix: '1', now: new Date('2026-11-22T09:00:00Z') }
const connection = withDatabase({ max: 2 })
/** Loads the demo as a process that can be killed. */
let seed: string

beforeAll(async () => {
  seed = await bundledProgram('tests/support/start-seed.ts')
  await seedDemo(connection.url, options)
})
const one = async (query: string) => (await connection.sql.unsafe(query))[0]?.value

test('there are the guide’s licence, the test licences and 2,000 more, older numbers among them', async () => {
  expect(Number(await one(`select count(*) as value from licenses`))).toBeGreaterThan(2_010)
  expect(await one(`select count(*) > 50 as value from licenses where length(number) < 8`)).toBe(true)
  expect(
    await one(`select max(n) as value from (select count(*)::int as n from violations v join licenses l on l.id = v.license_id
    where l.number between '20000000' and '89999999' group by license_id) c`),
  ).toBe(40)
})

test.each(['OPEN', 'SUPERSEDED', 'PAID', 'CLOSED'])('some payment reference is %s', async (status) => {
  expect(Number(await one(`select count(*) as value from payment_references where status = '${status}'`))).toBeGreaterThan(0)
})

test.each([
  ['paid', `status = 'PAID'`],
  ['cancelled', `status = 'CANCELLED'`],
  ['before a court', `status = 'UNPAID' and fine is null`],
  ['under objection', `upper_inf(objected)`],
  ['once objected to', `objected <> '{}' and not upper_inf(objected)`],
  ['under review', `under_review`],
  ['collected elsewhere', `not collected_here`],
  ['payable', `payable`],
])('some violation is %s', async (_state, condition) => {
  expect(Number(await one(`select count(*) as value from violations where ${condition}`))).toBeGreaterThan(0)
})

test('every licence with something payable has one open number for exactly that, and no other has one', async () => {
  expect(
    await one(`select count(*)::int as value from licenses l where exists (select from violations v where v.license_id = l.id and payable)
    <> exists (select from payment_references r where r.license_id = l.id and kind = 'ALL_DUE' and status = 'OPEN' and r.revision = l.revision)`),
  ).toBe(0)
  expect(
    await one(
      `select count(*)::int as value from violations v join licenses l on l.id = v.license_id where payable <> (payable_in @> l.revision)`,
    ),
  ).toBe(0)
})

const fingerprint = `select md5(string_agg(t::text, '|' order by t::text)) as value from (
  select r.number, r.kind, r.status, l.number as license from payment_references r join licenses l on l.id = r.license_id) t`

/** Where a seed is killed: before a statement, from where a condition holds. */
type Moment = { readonly before: string; readonly when?: string }

/** Has a seed wait at a moment, and kills it there. Resolves when the database has seen its end. */
async function killedSeed(url: string, { before, when = 'true' }: Moment): Promise<void> {
  const { sql, close } = connect(url, { max: 1, name: 'watch' })
  const until = async (query: string) => {
    while (!(await sql.unsafe(`select (${query}) as yes`))[0]?.yes) await sleep(5)
  }
  await sql.unsafe(`
    create function wait() returns trigger language plpgsql as $$ begin
      if ${when} then perform pg_sleep(3600); end if; return null; end $$;
    create trigger wait before ${before} for each statement execute function wait()`)
  const child = spawn(process.execPath, [seed, url], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
  const waiting = "from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'"
  await until(`exists (select ${waiting})`)
  child.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
  await sql.unsafe(`select pg_terminate_backend(pid) ${waiting}`)
  await until(`not exists (select from pg_stat_activity where datname = current_database() and application_name like 'tasdeed%')`)
  await sql.unsafe('drop function wait cascade')
  await close()
}

const MOMENTS: Record<string, Moment> = {
  'licences are written': { before: 'insert on licenses' },
  'violations are written': { before: 'insert on violations' },
  'a thousand numbers were drawn': { before: 'insert on payment_references', when: '(select count(*) from payment_references) > 1000' },
  'violations go under review': { before: 'update of under_review on violations' },
}

test('the same day gives the same data in another database, numbers included, also when its seed was killed, again and again', async () => {
  const other = await testDatabase()
  for (const [, moment] of selectedCases(MOMENTS, ['a thousand numbers were drawn'])) await killedSeed(other.url, moment)
  await seedDemo(other.url, options)
  const second = connect(other.url, { max: 1 })
  expect((await second.sql.unsafe(fingerprint))[0]?.value).toBe(await one(fingerprint))
  await second.close()
  await other.drop()
})

test('seeding again changes nothing', async () => {
  const first = await one(fingerprint)
  await seedDemo(connection.url, options)
  expect(await one(fingerprint)).toBe(first)
})

test('a DEMO_DAY inside the campaign of 2026 is refused, because it would change the guide’s sample', () => {
  expect(() => demoDay('2026-03-01', new Date())).toThrow('campaign')
  expect(demoDay(undefined, new Date('2026-11-22T21:30:00Z'))).toBe('2026-11-23')
})
