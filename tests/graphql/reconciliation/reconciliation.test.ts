import { seedAccounts } from '@/demo/accounts'
import { type TestApi, testApi } from '@/tests/support/api'
import { temporaryFolder } from '@/tests/support/postgres'
import { sessionCookie } from '@/tests/support/session'
import { filed, fileOf, reconcileContent } from '@/tests/support/settlement-files'

let t: TestApi

beforeAll(async () => {
  t = await testApi()
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  await t.connection.sql`
    insert into settlement_files (name, format, content_hash, statement_day, lines, total, received_at, received_by)
    select 'file ' || i, 'CAMT_054', 'hash ' || i, '2026-11-01'::date + i, 2, 45000, '2026-11-23T06:00:00Z', 'tests' from generate_series(1, 9) i`
  await t.connection.sql`
    insert into settlement_lines (file_id, line, transaction_id, number, amount, statement_day, result)
    select max(id), line, 'T' || line, '1', 15000, '2026-11-10', case line when 1 then 'AGREES' else 'REPEATED' end
    from settlement_files, generate_series(1, 3) line group by line`
  await t.connection.sql`
    insert into day_closings (day, closed_at, closed_by, payments, reported, settled, suspense, paid_out, reversed, unmatched)
    select '2026-11-01'::date + i, '2026-11-23T06:00:00Z', 'jobs', i, 10000, 4000, 3000, 2000, 1000, 1 from generate_series(1, 9) i`
})
afterAll(() => t.close())

async function sessionOf(userName: string): Promise<Record<string, string>> {
  return sessionCookie(t.connection.sql, userName)
}

const PAGE = 'totalCount pageInfo { hasNextPage endCursor } edges { cursor }'
const FILES = `query ($first: Int, $after: String) { list: settlementFiles(first: $first, after: $after) { ${PAGE}
  nodes { name format statementDay lineCount total receivedAt receivedBy results { agrees repeated differs onlyHere } } } }`
const CLOSINGS = `query ($first: Int, $after: String) { list: dayClosings(first: $first, after: $after) { ${PAGE}
  nodes { day closedAt closedBy payments reported settled suspense paidOut reversed unmatched } } }`

const ask = async (query: string, variables: object = {}, userName = 'finance') => t.ask(query, { ...variables }, await sessionOf(userName))

test('staff see the files with what their lines were found to be, the latest first', async () => {
  expect((await ask(FILES, { first: 1 })).data.list.nodes).toEqual([
    {
      name: 'file 9',
      format: 'CAMT_054',
      statementDay: '2026-11-10',
      lineCount: 2,
      total: 45_000,
      receivedAt: '2026-11-23T06:00:00.000Z',
      receivedBy: 'tests',
      results: { agrees: 1, repeated: 2, differs: 0, onlyHere: 0 },
    },
  ])
})

test('staff see the closed days with their control totals', async () => {
  expect((await ask(CLOSINGS, { first: 1 })).data.list.nodes).toEqual([
    {
      ...{ day: '2026-11-10', closedAt: '2026-11-23T06:00:00.000Z', closedBy: 'jobs', payments: 9 },
      ...{ reported: 10_000, settled: 4_000, suspense: 3_000, paidOut: 2_000, reversed: 1_000, unmatched: 1 },
    },
  ])
})

test.each([
  ['files', FILES, 'name'],
  ['closings', CLOSINGS, 'day'],
])('pages hold all %s once', async (_title, query, key) => {
  const pages = async (after: string | null = null): Promise<string[]> => {
    const { nodes, pageInfo, totalCount } = (await ask(query, { first: 4, after })).data.list
    expect(totalCount).toBe(9)
    const keys = nodes.map((node: Record<string, string>) => node[key])
    return pageInfo.hasNextPage ? [...keys, ...(await pages(pageInfo.endCursor))] : keys
  }
  const all = await pages()
  expect([all.length, new Set(all).size]).toEqual([9, 9])
})

describe.each([
  ['files', FILES],
  ['closings', CLOSINGS],
])('%s', (_title, query) => {
  test.each(['clerk', 'finance', 'auditor', 'admin'])('%s may read them', async (userName) => {
    expect((await ask(query, {}, userName)).errors).toBeUndefined()
  })

  test.each([
    ['a guest', async () => ({})],
    ['a citizen', () => sessionOf('citizen')],
  ])('%s may not', async (_who, session) => {
    const { data, errors } = await t.ask(query, {}, await session())
    expect(data).toBeUndefined()
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', userMessage: { ar: expect.any(String), en: expect.any(String) } })
  })

  test.each([
    [{ first: 101 }, 'PAGE_SIZE_INVALID'],
    [{ after: 'bm9uc2Vuc2U' }, 'CURSOR_INVALID'],
    [{ after: Buffer.from('["day","2026-02-30"]').toString('base64url') }, 'CURSOR_INVALID'],
  ])('%j is an error, never a silent cut', async (variables, reason) => {
    expect((await ask(query, variables)).errors?.[0]?.extensions.reason).toBe(reason)
  })
})

const FILE = `query ($id: ID!) { file: settlementFile(id: $id) { id compared sums { agrees { count fils } differs { count fils } onlyHere { count fils } lacking { count fils } }
  differences(first: 2) { line result transactionId number amount caseReference } lacking { transactionId paid caseReference } } }`
const DAY =
  'query ($day: Date!) { closing: dayClosing(day: $day) { day balanced reported payments closedBy settlementFiles { id statementDay } } }'
const CLOSE =
  'mutation ($input: DayCloseInput!) { dayClose(input: $input) { dayClosing { day closedBy payments } userErrors { code message { ar } field } } }'

test('one file tells what its lines come to, each that differs with its case, and whether it was compared to its end', async () => {
  const content = fileOf(
    [filed('R-1', '1000326480165', 15_000, '2026-11-15'), filed('R-2', '1000326480165', 20_000, '2026-11-15')],
    '2026-11-15',
  )
  const folder = await temporaryFolder('tasdeed-settlement-')
  const { fileId } = await reconcileContent(content, { folder, databaseUrl: t.database.url, now: new Date('2026-11-16T06:00:00Z') })
  const { file } = (await ask(FILE, { id: String(fileId) })).data
  expect(file).toMatchObject({
    compared: true,
    sums: {
      agrees: { count: 0, fils: 0 },
      differs: { count: 0, fils: 0 },
      onlyHere: { count: 2, fils: 35_000 },
      lacking: { count: 0, fils: 0 },
    },
    differences: [
      {
        line: 2,
        result: 'ONLY_HERE',
        transactionId: 'R-1',
        number: '1000326480165',
        amount: 15_000,
        caseReference: expect.stringMatching(/^H-/),
      },
      { line: 3, result: 'ONLY_HERE', transactionId: 'R-2', amount: 20_000, caseReference: expect.stringMatching(/^H-/) },
    ],
    lacking: [],
  })
  const later = fileOf([filed('R-1', '1000326480165', 15_000, '2026-11-15')], '2026-11-15')
  const second = await reconcileContent(later, { folder, databaseUrl: t.database.url, now: new Date('2026-11-16T07:00:00Z') })
  expect((await ask(FILE, { id: String(second.fileId) })).data.file).toMatchObject({
    sums: { agrees: { count: 1, fils: 15_000 }, lacking: { count: 1, fils: 20_000 } },
    differences: [],
    lacking: [{ transactionId: 'R-2', paid: 20_000, caseReference: expect.stringMatching(/^H-/) }],
  })
  expect((await ask(FILE, { id: '999999' })).data.file).toBeNull()
  expect((await ask(FILE, { id: 'x' })).data.file).toBeNull()
})

test('finance closes a day that is over, once, with its payments and files; a clerk may not', async () => {
  const input = { day: '2026-11-16', idempotencyKey: 'close-day-1' }
  expect((await ask(CLOSE, { input }, 'clerk')).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  const closed = { dayClosing: { day: '2026-11-16', closedBy: 'finance', payments: 2 }, userErrors: [] }
  expect((await ask(CLOSE, { input })).data.dayClose).toEqual(closed)
  expect((await ask(CLOSE, { input: { ...input, idempotencyKey: 'close-day-2' } }, 'finance2')).data.dayClose).toEqual(closed)
  expect((await ask(DAY, { day: '2026-11-16' }, 'auditor')).data.closing).toEqual({
    ...{ day: '2026-11-16', balanced: true, reported: 35_000, payments: 2, closedBy: 'finance', settlementFiles: [] },
  })
  expect((await ask(DAY, { day: '2026-11-10' })).data.closing).toMatchObject({
    balanced: true,
    settlementFiles: [{ statementDay: '2026-11-10' }],
  })
  expect((await ask(DAY, { day: '2026-11-17' })).data.closing).toBeNull()
})

test.each([
  ['2099-01-01', 'DAY_NOT_OVER'],
  ['2020-01-01', 'DAY_WITHOUT_PAYMENTS'],
])('the day %s is not closed: %s', async (day, code) => {
  const { dayClosing, userErrors } = (await ask(CLOSE, { input: { day, idempotencyKey: `close-${day}` } })).data.dayClose
  expect([dayClosing, userErrors]).toMatchObject([null, [{ code, message: { ar: expect.any(String) }, field: ['input', 'day'] }]])
  expect((await ask(DAY, { day })).data.closing).toBeNull()
})
