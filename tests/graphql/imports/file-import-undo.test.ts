import { sql } from 'drizzle-orm'
import { seedAccounts } from '@/demo/accounts'
import { runImport } from '@/imports/run-import'
import { receiveImport } from '@/services/imports/receive-import'
import { startImport } from '@/services/imports/start-import'
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
  await t.connection.db.execute(sql`insert into licenses (number, holder_name, expires_on) values ('97000001', 'سالم', '2030-01-01')`)
})
afterAll(() => t.close())

const UNDO = `mutation ($input: FileImportUndoInput!) {
  fileImportUndo(input: $input) { approval { id kind state } userErrors { code message { ar en } field } }
}`
const TALLIES =
  'all { rows fils } undone { rows fils } left { rows fils } waiting { rows fils } reasons { reason text { ar } tally { rows } }'
const SEEN = `query ($id: ID!) {
  fileImport(id: $id) { undoPreview { ${TALLIES} } undoTotals { ${TALLIES} } undo { id state } undoLeft { line sourceKey number fine reason text { en } } }
}`

const run = (id: string) =>
  runImport(Number(id), {
    db: t.connection.db,
    databaseUrl: t.database.url,
    now: () => new Date(),
    drawNumbers: randomNumbers('1'),
    onFault: () => undefined,
  })

async function registered(name: string, lines: readonly string[]): Promise<string> {
  const content = csvOf(lines, lines.length * 15_000)
  const chunks = async function* () {
    yield Buffer.from(content)
  }
  const file = { name: `${name}.csv`, contentHash: name, size: content.length, chunks }
  const { id } = await receiveImport(t.connection.db, file, { actor: 'clerk', now: new Date() })
  await run(String(id))
  await startImport(t.connection.db, { id, actor: 'clerk', now: new Date() })
  await run(String(id))
  return String(id)
}

async function decide(approval: string, session: Record<string, string>) {
  const query = 'mutation ($input: ApprovalDecideInput!) { approvalDecide(input: $input) { userErrors { code } } }'
  const input = { approval, decision: 'APPROVE', note: '', idempotencyKey: `decide-${approval}` }
  const { data, errors } = await t.ask(query, { input }, session)
  return errors ?? data.approvalDecide.userErrors
}

const line = (key: string) => `GAM,${key},97000001,9,9,15000,2026-01-05,`
const tally = (rows: number) => ({ rows, fils: rows * 15_000 })

test('staff see what an undo would come to, have it done once under a key, and read what became of each row', async () => {
  const id = await registered('a', [line('a-1'), line('a-2')])
  await registered('b', [line('a-2'), line('b-1')])
  const before = (await t.ask(SEEN, { id }, clerk)).data.fileImport
  const reasons = [{ reason: 'CONFIRMED_LATER', text: { ar: 'أكدها ملف لاحق كما هي.' }, tally: { rows: 1 } }]
  const would = { all: tally(2), undone: tally(1), left: tally(1), waiting: tally(0), reasons }
  expect(before).toEqual({ undoPreview: would, undoTotals: null, undo: null, undoLeft: [] })

  const input = { id, reason: 'الملف الخطأ', idempotencyKey: 'undo-a-1' }
  const [first, again] = [await t.ask(UNDO, { input }, clerk), await t.ask(UNDO, { input }, clerk)]
  const { approval, userErrors } = first.data.fileImportUndo
  expect([approval, userErrors]).toEqual([{ id: expect.any(String), kind: 'IMPORT_UNDO', state: 'REQUESTED' }, []])
  expect(again.data).toEqual(first.data)
  expect((await t.ask(SEEN, { id }, clerk)).data.fileImport).toEqual(before)
  expect(await decide(approval.id, clerk)).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  expect(await decide(approval.id, await sessionOf(t, 'finance'))).toEqual([])
  const { undo } = (await t.ask(SEEN, { id }, clerk)).data.fileImport
  expect((await t.ask(SEEN, { id }, clerk)).data.fileImport).toMatchObject({ undoPreview: null, undoTotals: { waiting: tally(2) } })
  await run(undo.id)
  const undone = { ...would, reasons }
  const left = [
    {
      line: 3,
      sourceKey: 'a-2',
      number: '9',
      fine: 15_000,
      reason: 'CONFIRMED_LATER',
      text: { en: 'A later delivery stated it just so.' },
    },
  ]
  for (const one of [id, undo.id])
    expect((await t.ask(SEEN, { id: one }, clerk)).data.fileImport).toMatchObject({ undoPreview: null, undoTotals: undone, undoLeft: left })

  const other = { ...input, idempotencyKey: 'undo-a-2' }
  expect((await t.ask(UNDO, { input: other }, clerk)).data.fileImportUndo).toMatchObject({
    approval: null,
    userErrors: [{ code: 'UNDO_REPEATED', message: { ar: 'سبق التراجع عن هذا الملف.' }, field: ['input', 'id'] }],
  })
  const audited = await t.connection.db.execute(
    sql`select actor, details->>'reason' as reason from audit_log where action = 'import.undone'`,
  )
  expect([...audited]).toEqual([{ actor: 'clerk', reason: 'الملف الخطأ' }])
})

test('without a reason nothing is begun, and an auditor may look but not undo', async () => {
  const id = await registered('c', [line('c-1')])
  const input = { id, reason: ' ', idempotencyKey: 'undo-c-1' }
  expect((await t.ask(UNDO, { input }, clerk)).data.fileImportUndo.userErrors).toMatchObject([
    { code: 'UNDO_REASON', field: ['input', 'reason'] },
  ])
  const auditor = await sessionOf(t, 'auditor')
  const refused = await t.ask(UNDO, { input: { ...input, reason: 'x' } }, auditor)
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  expect((await t.ask(SEEN, { id }, auditor)).data.fileImport.undoPreview).toMatchObject({ undone: tally(1) })
  const states = await t.connection.db.execute(sql`select status from violations where source_key = 'c-1'`)
  expect([...states]).toEqual([{ status: 'UNPAID' }])
})
