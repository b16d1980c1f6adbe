import { sql } from 'drizzle-orm'
import { users } from '@/db/schema/accounts'
import { errorForLog, errorText, errorWithoutValues } from '@/services/platform/error-for-log'
import { createLogger } from '@/services/platform/logger'
import { withDatabase } from '../../support/database'

const CANARY = 'canary-4711'
const connection = withDatabase({ max: 2 })
const lines: string[] = []
const logger = createLogger('info', { write: (line: string) => void lines.push(line) })

beforeAll(async () => {
  await connection.sql`create table birds (name text primary key check (name <> 'canary-4711-refused'), seen date, born int)`
  await connection.sql`insert into birds values (${CANARY})`
})
beforeEach(() => {
  lines.length = 0
})

const failed = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => new Error('It did not fail'),
    (error) => error,
  )

/** What the database and its drivers say of values in many ways. */
const FAULTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'a row that is there already': () => connection.db.execute(sql`insert into birds values (${CANARY})`),
  'a row that a check refuses': () => connection.db.execute(sql`insert into birds values (${`${CANARY}-refused`})`),
  'a value of another type': () => connection.db.execute(sql`insert into birds (name, seen) values ('x', ${CANARY})`),
  'a table that is not there': () => connection.db.execute(sql`insert into nests values (${CANARY}, ${'second'})`),
  'a statement of Drizzle': () => connection.db.select().from(users).where(sql`${users.userName}::int = ${CANARY}`),
  'a statement of the driver': () => connection.sql`insert into birds values (${CANARY})`,
  'a transaction': () => connection.db.transaction((tx) => tx.execute(sql`insert into birds values (${CANARY})`)),
  'a function that raises with a row': () =>
    connection.sql.unsafe(`do $$ begin raise exception 'no' using detail = '${CANARY}', hint = '${CANARY}'; end $$`),
  'text that is no JSON': async () => JSON.parse(`{"${CANARY}`),
  'an error around an error': async () => {
    throw new Error('outer', { cause: await failed(FAULTS['a transaction']?.() ?? Promise.resolve()) })
  },
  'several errors': async () => {
    throw new AggregateError([await failed(FAULTS['a statement of the driver']?.() ?? Promise.resolve())], 'several')
  },
}

test.each(Object.keys(FAULTS))('no logger prints a value: %s', async (name) => {
  const error = await failed(FAULTS[name]?.() ?? Promise.resolve())
  logger.error({ err: error }, 'a fault')
  logger.error({ err: error })
  logger.error(error)
  logger.warn(`a library says ${error}`)
  logger.warn({ jobs: `Failed task 1 with error '${error}'` }, 'jobs')
  expect(lines).toHaveLength(5)
  expect(lines.join()).not.toContain(CANARY)
  expect([errorText(error), errorWithoutValues(error).message, errorWithoutValues(error).stack].join()).not.toContain(CANARY)
})

test('what remains says what failed and where', async () => {
  const error = await failed(FAULTS['a row that is there already']?.() ?? Promise.resolve())
  expect(errorForLog(error)).toMatchObject({
    type: 'DrizzleQueryError',
    message: 'Failed query: insert into birds',
    stack: expect.stringMatching(/^\s+at .*/),
    cause: {
      type: 'PostgresError',
      message: 'duplicate key value violates unique constraint "…"',
      code: '23505',
      severity: 'ERROR',
      table_name: 'birds',
      constraint_name: 'birds_pkey',
    },
  })
  expect(errorWithoutValues(error).message).toBe(
    'DrizzleQueryError PostgresError 23505: duplicate key value violates unique constraint "…"',
  )
})

test.each([
  ['a text', 'plain', { type: 'string', message: 'plain' }],
  ['nothing', undefined, { type: 'undefined', message: 'undefined' }],
  ['an object', { message: 'said' }, { type: 'Object', message: 'said' }],
  ['a bare object', Object.create(null), { type: 'Object', message: '' }],
])('%s that was thrown is no fault of the log', (_title, thrown, shown) => {
  expect(errorForLog(thrown)).toEqual(shown)
})

test('an error that is its own cause ends', () => {
  const error = new Error('round')
  error.cause = error
  expect(JSON.stringify(errorForLog(error)).length).toBeLessThan(20_000)
})
