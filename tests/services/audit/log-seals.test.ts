import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Db } from '@/db/client/client'
import { anchorHeads, readAnchors } from '@/services/audit/anchor-heads'
import { sealLogs } from '@/services/audit/seal-logs'
import { verifyLogs } from '@/services/audit/verify-logs'
import { repetitions } from '@/tests/support/campaign'
import { withDatabase } from '@/tests/support/database'

const connection = withDatabase({ max: 3 }, 'FOR_EACH_TEST')
const now = new Date('2026-11-30T12:00:00Z')

const audit = (nth: number) => connection.sql`
  insert into audit_log (at, actor, action, subject, details)
  values (${now.toISOString()}::timestamptz + ${nth} * interval '1 second', 'clerk', 'case.note', ${`case:${nth}`}, '{"note": "x"}')`

/** Without the payment that it would be of: triggers and foreign keys sleep. */
const ledger = (nth: number) =>
  asAttacker((run) =>
    run(`
  insert into ledger_entries (at, debit, credit, amount, payment_id) values ('${now.toISOString()}', 'NETWORK', 'SUSPENSE', ${nth + 1}, ${nth + 1})`),
  )

/** As somebody would who may do everything in the database. */
async function asAttacker(work: (run: (statement: string) => Promise<unknown>) => Promise<unknown>): Promise<void> {
  await connection.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await work((statement) => tx.unsafe(statement))
  })
}

/** Other databases of the server have transactions of their own, which sealing waits for. */
async function sealed(db: Db): Promise<number> {
  for (;;) {
    const made = await sealLogs(db, now)
    if (made > 0) return made
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function fill(): Promise<void> {
  for (let nth = 0; nth < 4; nth++) {
    await audit(nth)
    await ledger(nth)
  }
  await sealed(connection.db)
  for (let nth = 4; nth < 8; nth++) {
    await audit(nth)
    await ledger(nth)
  }
  await sealed(connection.db)
}

const problems = async (db: Db = connection.db, heads: readonly string[] = []) =>
  (await verifyLogs(db, { now, heads })).flatMap((verdict) => verdict.problems.map(({ kind }) => kind))

test('every row of audit log and ledger is sealed once, and each seal is chained to the one before', async () => {
  await fill()
  const seals = await connection.sql`select log, rows, previous, hash from log_seals order by log, last_id`
  expect(seals.map(({ log, rows }) => [log, rows])).toEqual([
    ['AUDIT', 4],
    ['AUDIT', 4],
    ['LEDGER', 4],
    ['LEDGER', 4],
  ])
  expect([seals[0]?.previous, seals[1]?.previous]).toEqual(['tasdeed audit', seals[0]?.hash])
  expect((await verifyLogs(connection.db, { now })).map(({ log, rows, head, problems }) => [log, rows, head, problems])).toEqual([
    ['AUDIT', 8, seals[1]?.hash, []],
    ['LEDGER', 8, seals[3]?.hash, []],
  ])
})

test('a row whose transaction is still open is not passed over: what comes after it waits', async () => {
  await audit(0)
  const late = await connection.sql.reserve()
  await late`begin`
  await late`insert into audit_log (at, actor, action, subject, details) values (${now.toISOString()}, 'late', 'case.note', 'case:late', '{}')`
  await audit(2)
  for (let nth = 0; nth < 3; nth++) expect(await sealLogs(connection.db, now)).toBe(0)
  await late`commit`
  late.release()
  await sealed(connection.db)
  expect(await connection.sql`select rows from log_seals where log = 'AUDIT'`).toEqual([{ rows: 3 }])
  expect(await problems()).toEqual([])
})

test('two processes that seal at one moment make one chain', async () => {
  await audit(0)
  await sealLogs(connection.db, now)
  await Promise.all(Array.from({ length: 3 }, () => sealLogs(connection.db, now)))
  await audit(1)
  await sealLogs(connection.db, now)
  await sealed(connection.db)
  expect(await problems()).toEqual([])
})

test('nobody changes a seal by an ordinary statement', async () => {
  await fill()
  for (const statement of ["update log_seals set hash = 'x'", 'delete from log_seals', 'truncate log_seals'])
    await expect(connection.sql.unsafe(statement)).rejects.toThrow('append-only')
})

test('a database that was restored on another server, whose transactions begin anew, is sealed on', async () => {
  await fill()
  await connection.sql`update log_marks set next_transaction = '999999999999'`
  await audit(9)
  await sealed(connection.db)
  expect(await problems()).toEqual([])
  expect(await connection.sql`select sum(rows)::int as rows from log_seals where log = 'AUDIT'`).toEqual([{ rows: 9 }])
})

test('rows that nothing has sealed for an hour are named', async () => {
  await audit(0)
  expect(await problems()).toEqual([])
  const [audited] = await verifyLogs(connection.db, { now: new Date(now.getTime() + 3_601_000) })
  expect(audited?.problems).toEqual([{ kind: 'UNSEALED', lastId: null, rows: 1 }])
})

test('every tampering with a sealed row or with a seal is found', async () => {
  await fill()
  const found = fc.asyncProperty(tampering, async (statement) => {
    let kinds: string[] = []
    await connection.db
      .transaction(async (tx) => {
        await tx.execute('set local session_replication_role = replica')
        const changed = await tx.execute(statement)
        kinds = changed.count === 0 ? ['nothing changed'] : await problems(tx as unknown as Db)
        throw new Error('taken back')
      })
      .catch((error) => {
        if (error.message !== 'taken back') throw error
      })
    return kinds.length > 0
  })
  await fc.assert(found, { numRuns: repetitions({ share: 100, whole: 1_000 }), seed: 17 })
})

/** One statement that changes something of what was sealed. */
const table = fc.constantFrom(
  { name: 'audit_log', set: ["actor = actor || 'x'", "action = 'case.closed'", 'details = details || \'{"a":1}\'', "subject = 'case:9'"] },
  { name: 'ledger_entries', set: ['amount = amount + 1', "credit = 'PAID_OUT'", 'payment_id = payment_id + 100', 'case_id = 7'] },
)
const id = fc.integer({ min: 1, max: 8 })
const ofRow = table.chain(({ name, set }) =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...set, "at = at + interval '1 microsecond'"), id)
      .map(([change, row]) => `update ${name} set ${change} where id = ${row}`),
    id.map((row) => `delete from ${name} where id = ${row}`),
    id.map((row) => `delete from ${name} where id >= ${row}`),
  ),
)
const ofSeal = fc
  .constantFrom('AUDIT', 'LEDGER')
  .chain((log) =>
    fc.constantFrom(
      `delete from log_seals where log = '${log}' and last_id = 4`,
      `update log_seals set rows = rows + 1 where log = '${log}'`,
      `update log_seals set root = 'x' where log = '${log}' and last_id = 8`,
      `update log_seals set last_id = 3 where log = '${log}' and last_id = 4`,
      `update log_seals set previous = 'x' where log = '${log}' and last_id = 4`,
      `update log_seals set hash = 'x' where log = '${log}' and last_id = 8`,
    ),
  )
const tampering = fc.oneof({ weight: 4, arbitrary: ofRow }, { weight: 1, arbitrary: ofSeal })

describe('heads that were noted outside the database', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tasdeed-anchors-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('find a chain that was made anew from changed rows', async () => {
    await fill()
    const path = join(folder, 'anchors.jsonl')
    expect(await anchorHeads(connection.db, path, now)).toMatchObject([{ log: 'AUDIT' }, { log: 'LEDGER' }])
    const heads = (await readAnchors(path)).map(({ hash }) => hash)
    expect(await problems(connection.db, heads)).toEqual([])
    await asAttacker(async (run) => {
      await run("update audit_log set actor = 'nobody' where id = 3")
      await run('delete from log_seals')
      await run('delete from log_marks')
    })
    await sealLogs(connection.db, now)
    await sealed(connection.db)
    expect(await problems()).toEqual([])
    expect(await problems(connection.db, heads)).toContain('HEAD_MISSING')
  })

  test('are added to what was noted before; a line that a crash cut off counts for nothing', async () => {
    await fill()
    const path = join(folder, 'anchors.jsonl')
    await anchorHeads(connection.db, path, now)
    await writeFile(path, `${await readFile(path, 'utf8')}{"at":"2026-`)
    expect(await readAnchors(path)).toHaveLength(2)
    expect(await readAnchors(join(folder, 'none'))).toEqual([])
  })
})
