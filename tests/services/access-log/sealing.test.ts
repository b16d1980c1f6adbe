import { leavesOf } from '@/db/queries/access-log'
import { sealAccessLog } from '@/services/access-log/seal-access-log'
import { verifyAccessLog } from '@/services/access-log/verify-access-log'
import { withDatabase } from '@/tests/support/database'

const connection = withDatabase({ max: 2 }, 'FOR_EACH_TEST')
const now = new Date('2026-11-22T10:30:30Z')

beforeEach(async () => {
  for (const at of ['10:00:01', '10:00:59.999999', '10:01:00', '10:29:10']) await look(`2026-11-22T${at}Z`)
  await look('2026-11-22T10:17:30Z', 'request-1')
})

const look = (at: string, requestId: string | null = null) =>
  connection.sql`insert into access_log (at, role, user_id, look, license_id, found, request_id)
    values (${at}, 'CLERK', 7, 'INQUIRY', 1, true, ${requestId})`

/** As somebody would who may do everything in the database. */
async function tamper(statement: string): Promise<void> {
  await connection.sql.unsafe('alter table access_log disable trigger user; alter table access_log_seals disable trigger user')
  await connection.sql.unsafe(statement)
}

const kinds = async (heads: string[] = []) => (await verifyAccessLog(connection.db, { now, heads })).problems.map(({ kind }) => kind)

test('closed minutes are sealed once and chained; the open one waits', async () => {
  expect(await sealAccessLog(connection.db, now)).toBe(3)
  expect(await sealAccessLog(connection.db, now)).toBe(0)
  const seals =
    await connection.sql`select to_char(minute at time zone 'UTC', 'HH24:MI') as minute, rows, previous, hash from access_log_seals order by minute`
  expect(seals.map(({ minute, rows }) => [minute, rows])).toEqual([
    ['10:00', 2],
    ['10:01', 1],
    ['10:17', 1],
  ])
  expect(seals.slice(1).map(({ previous }) => previous)).toEqual(seals.slice(0, -1).map(({ hash }) => hash))
  expect(await verifyAccessLog(connection.db, { now })).toEqual({ minutes: 3, rows: 5, head: seals.at(-1)?.hash, problems: [] })
})

test('rows from before requests were kept have the digests that they had, so that old seals hold', async () => {
  const [first] = await leavesOf(connection.db, new Date('2026-11-22T10:00:00Z'))
  const [row] = await connection.sql`
    select encode(sha256(convert_to(jsonb_build_array(id, '2026-11-22T10:00:01.000000', 'CLERK', 7, null, null, null, 'INQUIRY', 1, true)::text, 'UTF8')), 'hex') as leaf
    from access_log where at = '2026-11-22T10:00:01Z'`
  expect(first?.toString('hex')).toBe(row?.leaf)
})

test('two processes that seal at one moment make one chain', async () => {
  await Promise.all(Array.from({ length: 4 }, () => sealAccessLog(connection.db, now)))
  expect(await verifyAccessLog(connection.db, { now })).toMatchObject({ minutes: 3, problems: [] })
})

test('nobody changes a row or a seal by an ordinary statement', async () => {
  await sealAccessLog(connection.db, now)
  for (const statement of ['update access_log set purpose = null', 'delete from access_log_seals', 'truncate access_log'])
    await expect(connection.sql.unsafe(statement)).rejects.toThrow('append-only')
})

test.each([
  ['a row changed', "update access_log set user_id = 8 where at = '2026-11-22T10:01:00Z'", ['ROWS_CHANGED']],
  [
    'a row moved by a microsecond',
    "update access_log set at = at + interval '1 microsecond' where at = '2026-11-22T10:00:01Z'",
    ['ROWS_CHANGED'],
  ],
  ['a request put into a row', "update access_log set request_id = 'request-1' where at = '2026-11-22T10:01:00Z'", ['ROWS_CHANGED']],
  ['a request changed', "update access_log set request_id = 'request-2' where at = '2026-11-22T10:17:30Z'", ['ROWS_CHANGED']],
  ['a request taken out', "update access_log set request_id = null where at = '2026-11-22T10:17:30Z'", ['ROWS_CHANGED']],
  ['a row taken out', "delete from access_log where at = '2026-11-22T10:00:01Z'", ['ROWS_CHANGED']],
  [
    'a row put into a sealed minute',
    "insert into access_log (at, role, user_id, look, license_id, found) values ('2026-11-22T10:01:30Z', 'CLERK', 7, 'INQUIRY', 1, true)",
    ['ROWS_CHANGED'],
  ],
  [
    'a row put between sealed minutes',
    "insert into access_log (at, role, user_id, look, license_id, found) values ('2026-11-22T10:05:30Z', 'CLERK', 7, 'INQUIRY', 1, true)",
    ['UNSEALED'],
  ],
  ['a whole minute taken out', "delete from access_log where at = '2026-11-22T10:01:00Z'", ['ROWS_CHANGED']],
  [
    'a minute taken out with its seal',
    "delete from access_log where at = '2026-11-22T10:01:00Z'; delete from access_log_seals where rows = 1 and minute < '2026-11-22T10:02:00Z'",
    ['CHAIN_BROKEN'],
  ],
  ['a seal changed', "update access_log_seals set rows = 3 where minute = '2026-11-22T10:00:00Z'", ['ROWS_CHANGED', 'CHAIN_BROKEN']],
])('%s is found', async (_title, statement, found) => {
  await sealAccessLog(connection.db, now)
  await tamper(statement)
  expect(await kinds()).toEqual(found)
})

test('whoever chains everything anew is found by a hash that was noted before', async () => {
  await sealAccessLog(connection.db, now)
  const { head } = await verifyAccessLog(connection.db, { now })
  expect(await kinds([head])).toEqual([])
  await tamper("update access_log set user_id = 8 where at = '2026-11-22T10:01:00Z'; truncate access_log_seals")
  await sealAccessLog(connection.db, now)
  expect([await kinds(), await kinds([head])]).toEqual([[], ['HEAD_MISSING']])
})
