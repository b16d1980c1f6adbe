import { sql } from 'drizzle-orm'
import { seedAccounts } from '@/demo/accounts'
import { runImport } from '@/imports/run-import'
import { receiveImport } from '@/services/imports/receive-import'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { type TestApi, testApi } from '@/tests/support/api'
import { csvOf } from '@/tests/support/import-files'
import { sessionOf } from '@/tests/support/partner'

let t: TestApi
let clerk: Record<string, string>

beforeAll(async () => {
  t = await testApi()
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  clerk = await sessionOf(t, 'clerk')
})
afterAll(() => t.close())

const START =
  'mutation ($input: FileImportStartInput!) { fileImportStart(input: $input) { fileImport { id state startedBy } userErrors { code message { ar en } field } } }'

async function send(name: string): Promise<string> {
  const content = csvOf([`GAM,${name},99000001,9,9,15000,2026-01-05,`, `GAM,${name},99000001,9,9,much,2026-01-05,`], 20_000)
  const chunks = async function* () {
    yield Buffer.from(content)
  }
  const file = { name: `${name}.csv`, contentHash: name, size: content.length, chunks }
  const { id } = await receiveImport(t.connection.db, file, { actor: 'clerk', now: new Date() })
  return String(id)
}

const run = (id: string) =>
  runImport(Number(id), {
    db: t.connection.db,
    databaseUrl: t.database.url,
    now: () => new Date(),
    drawNumbers: randomNumbers('1'),
    onFault: () => undefined,
  })

test('an import is started once for a key, and what it is not ready for is refused in both languages', async () => {
  const id = await send('a')
  const early = await t.ask(START, { input: { id, idempotencyKey: 'too-early' } }, clerk)
  expect(early.data.fileImportStart.userErrors).toMatchObject([
    { code: 'IMPORT_STATE', message: { ar: expect.stringContaining('يُفحص') }, field: ['input', 'id'] },
  ])
  await run(id)
  const input = { id, idempotencyKey: 'start-a-1' }
  const [first, again] = [await t.ask(START, { input }, clerk), await t.ask(START, { input }, clerk)]
  expect(first.data.fileImportStart).toEqual({ fileImport: { id, state: 'RUNNING', startedBy: 'clerk' }, userErrors: [] })
  expect(again.data).toEqual(first.data)
  const started = await t.connection.db.execute(sql`select 1 from audit_log where action = 'import.started'`)
  expect(started.length).toBe(1)
  const unknown = await t.ask(START, { input: { id: '999', idempotencyKey: 'start-none' } }, clerk)
  expect(unknown.data.fileImportStart).toMatchObject({ fileImport: null, userErrors: [{ code: 'IMPORT_UNKNOWN' }] })
})

test('the outcome adds up to what was read, and imports are listed page by page, the latest first', async () => {
  const id = await send('b')
  await run(id)
  await t.ask(START, { input: { id, idempotencyKey: 'start-b-1' } }, clerk)
  await run(id)
  const tallies =
    'read { rows fils } registered { rows fils } unchanged { rows fils } amended { rows fils } parked { rows fils } refused { rows fils }'
  const { data } = await t.ask(
    `{ fileImport(id: ${id}) { state errorFilePath outcome { ${tallies} } preview { problems { line reason { ar en } } } } }`,
    {},
    clerk,
  )
  const { read, ...parts } = data.fileImport.outcome as Record<string, { rows: number; fils: number }>
  expect(read).toEqual({ rows: 2, fils: 20_000 })
  expect(
    Object.values(parts).reduce((sum, { rows, fils }) => ({ rows: sum.rows + rows, fils: sum.fils + fils }), { rows: 0, fils: 0 }),
  ).toEqual(read)
  expect(data.fileImport).toMatchObject({ state: 'DONE', errorFilePath: `/api/staff/imports/errors?id=${id}` })

  const page =
    'query ($after: String) { fileImports(first: 1, after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }'
  const first = (await t.ask(page, {}, clerk)).data.fileImports
  const second = (await t.ask(page, { after: first.pageInfo.endCursor }, clerk)).data.fileImports
  expect([first.totalCount, first.nodes, second.nodes, second.pageInfo.hasNextPage]).toEqual([
    2,
    [{ name: 'b.csv' }],
    [{ name: 'a.csv' }],
    false,
  ])
  expect((await t.ask(page, { after: 'x' }, clerk)).errors?.[0]?.extensions.reason).toBe('CURSOR_INVALID')
})
