import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { fileImportQueries } from '@/db/queries/imports'
import { runImport } from '@/imports/run-import'
import { resumeImports } from '@/services/imports/claim-import'
import { receiveImport } from '@/services/imports/receive-import'
import { startImport } from '@/services/imports/start-import'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { withDatabase } from '@/tests/support/database'
import { csvOf } from '@/tests/support/import-files'
import { startByTwo } from '@/tests/support/two-people'

const connection = withDatabase({ max: 4, statementTimeoutMs: 3_000 })
const drawNumbers = randomNumbers('1')
const now = () => new Date()
const faults: unknown[] = []

beforeAll(async () => {
  await connection.db.execute(sql`
    insert into licenses (number, holder_name, expires_on) select (99000000 + i)::text, 'سالم', '2030-01-01' from generate_series(1, 300) i`)
})
const run = (id: number, clock = now) =>
  runImport(id, { db: connection.db, databaseUrl: connection.url, now: clock, drawNumbers, onFault: (error) => faults.push(error) })

/** A file that a clerk sends. */
async function send(content: string, name = 'delivery.csv') {
  const contentHash = createHash('sha256').update(content).digest('hex')
  const chunks = async function* () {
    yield Buffer.from(content)
  }
  return receiveImport(connection.db, { name, contentHash, size: content.length, chunks }, { actor: 'clerk', now: now() })
}

const start = (id: number) => startByTwo(connection.db, { id, now: now() })

async function one(id: number) {
  const [row] = await connection.db.execute(
    sql`select state, kind, preview, outcome, refusal, error_name, attempts from file_imports where id = ${id}`,
  )
  return row as Record<string, unknown>
}

const row = (key: string, license: number, fine = 15_000) => `GAM,${key},${99_000_000 + license},9,9,${fine},2026-01-05,10-79210`
const counted = async (query: ReturnType<typeof sql>) => Number((await connection.db.execute<{ n: string }>(query))[0]?.n)
const registered = (prefix: string) => counted(sql`select count(*) as n from violations where source_key like ${`${prefix}%`}`)
const piecesOf = (id: number, part: string) =>
  counted(sql`select count(*) as n from file_import_pieces where import_id = ${id} and part = ${part}`)

test('fines that their types cannot cost are counted before anything is registered', async () => {
  const rows = [
    'GAM,range-1,99000001,9,9,15,2021-08-15,',
    'GAM,range-2,99000001,9,9,15000,2021-08-15,',
    'GAM,range-3,99000001,9,9,15001,2021-08-15,',
  ]
  const received = await send(csvOf(rows, 30_016), 'range.csv')
  await run(received.id)
  expect((await one(received.id)).preview).toMatchObject({ outsideRange: { rows: 2, fils: 15_016 } })
})

test('a look tells what would come of a file and changes nothing; registering comes to the same', async () => {
  const lines = [row('a1', 1), row('a2', 2), row('a3', 5_000), 'GAM,a4,99000001,9,9,much,2026-01-05,10-79210']
  const { id } = await send(csvOf(lines, 50_000))
  await run(id)
  const looked = await one(id)
  expect([looked.state, looked.kind]).toEqual(['PREVIEWED', 'VIOLATIONS'])
  expect(looked.preview).toMatchObject({
    read: { rows: 4, fils: 50_000 },
    tried: 4,
    outcome: { REGISTERED: { rows: 2, fils: 30_000 }, PARKED: { rows: 1, fils: 15_000 }, REFUSED: { rows: 1, fils: 5_000 } },
    problems: [{ line: 5, column: 'fine_fils', value: 'much', reason: 'NOT_WHOLE_FILS' }],
    authorities: ['GAM'],
  })
  expect([await registered('a'), await counted(sql`select count(*) as n from parked_violations`)]).toEqual([0, 0])

  const alone = () => startImport(connection.db, { id, actor: 'finance', now: now() })
  expect(await alone()).toEqual({ ok: true, answer: { approval: null } })
  expect(await alone()).toEqual({ ok: false, reason: 'IMPORT_STATE' })
  await run(id)
  const done = await one(id)
  expect([done.state, done.outcome, done.error_name]).toEqual([
    'DONE',
    (looked.preview as { outcome: unknown }).outcome,
    'delivery.errors.csv',
  ])
  expect([await registered('a'), await piecesOf(id, 'FILE'), await piecesOf(id, 'ERRORS')]).toEqual([2, 0, 1])
  expect(await counted(sql`select count(*) as n from audit_log where subject = ${`import:${id}`}`)).toBe(3)
})

test('the same content under another name is the same import; what was refused can be sent again', async () => {
  const content = csvOf([row('b1', 1)], 15_000)
  const [first, second] = await Promise.all([send(content), send(content, 'other.csv')])
  expect([first.id === second.id, [first.isNew, second.isNew].sort()]).toEqual([true, [false, true]])
  expect(await counted(sql`select count(*) as n from graphile_worker.jobs where key = ${`import-file {"id":${first.id}}`}`)).toBe(1)

  const cut = 'authority,source_key,license_number,number,type,fine_fils,occurred_on\nGAM,c1,99000001,9,9,15000,2026-01-05\n'
  const refused = await send(cut)
  await run(refused.id)
  expect(await one(refused.id)).toMatchObject({
    state: 'REFUSED',
    refusal: { en: expect.stringContaining('no trailer'), ar: expect.stringMatching(/^لا يوجد سطر ختام/) },
  })
  expect([await registered('c'), await piecesOf(refused.id, 'FILE')]).toEqual([0, 0])
  expect((await send(cut)).isNew).toBe(true)
})

test('of a large file all rows are compared', async () => {
  const lines = Array.from({ length: 5_001 }, (_, index) => row(`d${index}`, (index % 300) + 1, 1_000))
  const { id } = await send(csvOf(lines, 5_001_000))
  await run(id)
  expect((await one(id)).preview).toMatchObject({
    read: { rows: 5_001, fils: 5_001_000 },
    tried: 5_001,
    outcome: { REGISTERED: { rows: 5_001, fils: 5_001_000 } },
    holds: ['RANGE', 'ROWS'],
  })
  expect(await registered('d')).toBe(0)
})

test('what was cut in the middle is taken up again, by the queue or after a minute of silence, and comes to its end once', async () => {
  const lines = Array.from({ length: 12_000 }, (_, index) => row(`e${index}`, (index % 300) + 1, 1_000))
  const { id } = await send(csvOf(lines, 12_000_000))
  await run(id)
  await start(id)
  const cut = run(id)
  while ((await registered('e')) === 0) await new Promise((done) => setTimeout(done, 5))
  await connection.db.execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'tasdeed import'`)
  await expect(cut).rejects.toThrow()
  const left = await registered('e')
  expect([left > 0 && left < 12_000, (await one(id)).state]).toEqual([true, 'RUNNING'])

  // As if the process that works on it had been killed: it still says that it works, and says so no more.
  await connection.db.execute(sql`update file_imports set beat_at = now() where id = ${id}`)
  await run(id)
  expect([await registered('e'), await resumeImports(connection.db, now())]).toEqual([left, []])
  const later = () => new Date(Date.now() + 61_000)
  expect(await resumeImports(connection.db, later())).toEqual([id])
  await run(id, later)
  const { state, outcome, attempts } = await one(id)
  expect([state, attempts, await registered('e')]).toEqual(['DONE', 2, 12_000])
  expect(outcome).toMatchObject({ REGISTERED: { rows: 12_000 - left }, UNCHANGED: { rows: left } })
})

test('a fault of ours ends an import after five attempts, says so in both languages, and lets the file be sent again', async () => {
  const content = csvOf([row('f1', 1)], 15_000)
  const { id } = await send(content)
  const away = {
    db: connection.db,
    databaseUrl: `${connection.url}_away`,
    now,
    drawNumbers,
    onFault: (error: unknown) => faults.push(error),
  }
  for (let attempt = 1; attempt < 5; attempt += 1) await expect(runImport(id, away)).rejects.toThrow()
  await runImport(id, away)
  expect(await one(id)).toMatchObject({
    state: 'FAILED',
    attempts: 5,
    refusal: { en: expect.stringContaining('our side'), ar: expect.stringContaining('خلل') },
  })
  expect([faults.length > 0, (await send(content)).isNew]).toEqual([true, true])
})

test('licences are looked into and registered the same way', async () => {
  const { id } = await send(
    'number,holder_name,expires_on\n98000001,منى,2031-01-01\n99000001,سالم,2030-01-01\n#trailer,rows=2\n',
    'licences.csv',
  )
  await run(id)
  const count = () => counted(sql`select count(*) as n from licenses where number = '98000001'`)
  expect([(await one(id)).preview, await count()]).toMatchObject([{ outcome: { REGISTERED: { rows: 1 }, UNCHANGED: { rows: 1 } } }, 0])
  await start(id)
  await run(id)
  expect([(await one(id)).kind, (await one(id)).state, await count()]).toEqual(['LICENSES', 'DONE', 1])
})

test('a settlement file is known by itself, compared when that is asked for, and leads to its cases', async () => {
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const header = 'transaction_id,number,amount,statement_day'
  const { id } = await send(`${header}\nT-900,1000326480165,15.000,${day}\nTRAILER,1,15.000,${day}\n`, 'settlement.csv')
  await run(id)
  expect(await one(id)).toMatchObject({
    state: 'PREVIEWED',
    kind: 'SETTLEMENT',
    preview: { read: { rows: 1, fils: 15_000 }, outcome: null, statementDay: day },
  })
  expect(await counted(sql`select count(*) as n from settlement_files`)).toBe(0)
  await start(id)
  await run(id)
  const [done] = await connection.db.execute<{ settlement_file_id: string }>(
    sql`select state, settlement_file_id from file_imports where id = ${id}`,
  )
  expect(done).toMatchObject({ state: 'DONE', settlement_file_id: expect.anything() })
  const cases = await fileImportQueries(connection.db).caseReferences(Number(done?.settlement_file_id), 10)
  expect(cases).toEqual([expect.stringMatching(/^H-/)])

  const wrong = await send(`${header}\nT-901,1,1.000,${day}\nTRAILER,2,1.000,${day}\n`, 'wrong.csv')
  await run(wrong.id)
  expect(await one(wrong.id)).toMatchObject({ state: 'REFUSED', refusal: { ar: expect.stringContaining('الختام') } })
})
