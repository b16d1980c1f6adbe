import { sql } from 'drizzle-orm'
import { seedAccounts } from '@/demo/accounts'
import { may, roles } from '@/domain/accounts/permissions'
import { calendarDay } from '@/domain/values/calendar-day'
import { requestRefund } from '@/services/cases/request-refund'
import { type TestApi, testApi } from '@/tests/support/api'
import * as cases from '@/tests/support/cases'
import { sessionOf } from '@/tests/support/partner'
import { given } from '@/tests/support/records'

let t: TestApi
let number: string
let licenseId: string

beforeAll(async () => {
  t = await testApi(() => cases.LATER)
  const { db } = t.connection
  await seedAccounts(db, 'correct horse battery staple')
  const violation = cases.plain(15_000, {
    sourceKey: 'GAM-2021/77',
    number: '4711',
    vehiclePlate: '21-33445',
    occurredOn: calendarDay('2021-08-15'),
  })
  await given(db, { number: '70000001', holderName: 'أحمد إبراهيم العبادلة' }, [violation], new Date('2026-06-10T09:00:00Z'))
  await given(db, { number: '70000002', holderName: 'ليلى أحمد حجازي' }, [], new Date('2026-06-10T09:00:00Z'))
  await given(db, { number: '4711', centerCode: 'MRK', classCode: '3', holderName: 'هند سمير' }, [], new Date('2026-06-10T09:00:00Z'))
  number = await cases.openNumber(db, '70000001')
  await cases.pay(db, number, 16_000)
  licenseId = await idOf('70000001')
})
afterAll(() => t.close())

async function idOf(license: string): Promise<string> {
  const [row] = await t.connection.db.execute<{ id: string }>(sql`select id::text from licenses where number = ${license}`)
  return row?.id ?? ''
}

const SEARCH = `query ($text: String!) { staffSearch(text: $text) {
  licenses { id number holderName licensingCenter { id } } violations { number sourceKey licenseNumber licenseId status type { id } authority { id } }
  paymentNumbers { number status licenseNumber } payments { transactionId amount } cases { reference } receipts { number amount isVoid transactionId licenseNumber }
  payoutFiles { reference } letters { reference text } hasMore isMistypedNumber } }`

async function search(text: string, userName = 'clerk') {
  const { data, errors } = await t.ask(SEARCH, { text }, await sessionOf(t, userName))
  expect(errors).toBeUndefined()
  return data.staffSearch
}

const looks = async () => [
  ...(await t.connection.db.execute<{ look: string; license_id: string | null; found: boolean }>(sql`
    select look, license_id::text, found from access_log order by id`)),
]

beforeEach(async () => {
  await t.connection.sql`alter table access_log disable trigger user`
  await t.connection.sql`truncate access_log`
  await t.connection.sql`alter table access_log enable trigger user`
})

test.each([
  ['a licence number in other digits', '٧٠٠٠٠٠٠١', { licenses: [{ number: '70000001' }], violations: [] }],
  ['a holder, whatever the spelling', 'ابراهيم احمد', { licenses: [{ number: '70000001' }] }],
  ['a word of two holders', 'احمد', { licenses: [{ number: '70000001' }, { number: '70000002' }] }],
  [
    'an older number, which is a violation’s as well',
    '4711',
    { licenses: [{ number: '4711' }], violations: [{ licenseNumber: '70000001' }] },
  ],
  ['the authority’s own key', 'GAM-2021/77', { licenses: [], violations: [{ number: '4711', status: 'PAID' }] }],
  ['a plate', '٢١ - ٣٣٤٤٥', { violations: [{ sourceKey: 'GAM-2021/77' }] }],
  ['something that nobody has', '99999999', { licenses: [], violations: [], payments: [], isMistypedNumber: false }],
  ['a payment number with a wrong digit', '1000326480166', { isMistypedNumber: true }],
  ['a pattern', '%%%', { licenses: [], violations: [] }],
])('%s is found', async (_title, text, expected) => {
  expect(await search(text)).toMatchObject(expected)
})

test('a payment number finds itself and its payments, a transaction the payment', async () => {
  const found = await search(`${number.slice(0, 4)} ${number.slice(4)}`)
  expect(found).toMatchObject({ paymentNumbers: [{ number, status: 'PAID', licenseNumber: '70000001' }], payments: [{ amount: 16_000 }] })
  expect((await search(found.payments[0].transactionId)).payments).toEqual(found.payments)
})

/** A text as somebody types it who was told the number: without its hyphen, with a space, in other digits. */
const said = (reference: string) =>
  reference
    .replace('-', ' ')
    .toLowerCase()
    .replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '')

const numbersOf = ({ cases: found, receipts, payoutFiles, letters }: Record<string, { reference?: string; number?: string }[]>) =>
  [found, receipts, payoutFiles, letters].flatMap((rows = []) => rows.map((row) => row.reference ?? row.number))

test('what has a number with a letter is found by it, however it is typed; files for the bank by those alone who may read them', async () => {
  const { db } = t.connection
  const [payment] = await db.execute<{ id: string; transaction: string }>(
    sql`select id::text as id, transaction_id as transaction from payments limit 1`,
  )
  const held = await cases.caseOf(db, Number(payment?.id))
  const [receipt] = await db.execute<{ number: string }>(sql`select number from receipts where payment_id = ${payment?.id}`)
  await db.execute(sql`
    insert into payout_files (reference, made_by, made_at, refunds, total, sealed_xml, xml_sha256, sealed_csv, csv_sha256)
    values ('P-QEGMMD9F', 'finance', now(), 1, 1000, 'x', 'x', 'x', 'x')`)
  await db.execute(sql`
    insert into messages (reference, request_key, content_hash, kind, language, body, sent_at)
    values ('M-BTAJZKYD', 'a', 'a', 'COMPLAINT', 'ar', 'نص', now())`)
  for (const number of [held.reference, receipt?.number ?? '', 'P-QEGMMD9F', 'M-BTAJZKYD'])
    for (const text of [number, said(number)]) {
      expect([text, numbersOf(await search(text, 'finance'))]).toEqual([text, [number]])
      expect([text, numbersOf(await search(text, 'clerk'))]).toEqual([text, number.startsWith('P') ? [] : [number]])
    }
  expect((await search(receipt?.number ?? '')).receipts).toEqual([
    { number: receipt?.number, amount: 15_000, isVoid: false, transactionId: payment?.transaction, licenseNumber: '70000001' },
  ])
  expect(numbersOf(await search('H-22222222'))).toEqual([])
})

test("a payment is found by the bank's number of it, and a report that could not be read by its transaction", async () => {
  const { db } = t.connection
  await db.execute(sql`update payments set bank_transaction_id = 'BYEST-3'`)
  expect((await search('BYEST-3')).payments).toMatchObject([{ amount: 16_000 }])
  await db.execute(sql`
    insert into payment_cases (reference, transaction_id, reason, amount, waiting, opened_at, due_at)
    values ('H-M5YJWB3W', 'TX-9', 'UNREADABLE', 0, 0, now(), now())`)
  expect((await search('TX-9')).cases).toEqual([{ reference: 'H-M5YJWB3W' }])
})

test('every licence that is shown is in the access log, once, before the answer; so is a search that found nothing', async () => {
  await search('احمد')
  await search('4711')
  await search('99999999')
  const other = await idOf('70000002')
  expect(await looks()).toEqual([
    ...[licenseId, other].map((license_id) => ({ look: 'SEARCH', license_id, found: true })),
    ...[await idOf('4711'), licenseId].map((license_id) => ({ look: 'SEARCH', license_id, found: true })),
    { look: 'SEARCH', license_id: null, found: false },
  ])
})

test('where a look cannot be logged, nothing is shown', async () => {
  await t.connection.sql`alter table access_log rename to access_log_away`
  const { data, errors } = await t.ask(SEARCH, { text: '70000001' }, await sessionOf(t, 'clerk'))
  await t.connection.sql`alter table access_log_away rename to access_log`
  expect([data, errors?.length]).toEqual([null, 1])
})

const PAGE = 'pageInfo { hasNextPage endCursor }'
const LICENSE = `query ($id: ID!, $first: Int, $after: String) { licenseStory(id: $id) {
  license { number holderName dues { count } } mergedInto
  timeline(first: $first, after: $after) { nodes { at kind subject amount actor } ${PAGE} }
  ledger { nodes { debit credit amount transactionId caseReference } } messages { nodes { kind } } looks { nodes { by who kind } } } }`

const licenseStory = async (variables: Record<string, unknown>, userName = 'clerk') =>
  t.ask(LICENSE, variables, await sessionOf(t, userName))

test('the story of a licence tells what happened, the latest first, what the ledger moved, and who looked', async () => {
  await search('70000001', 'finance')
  const { licenseStory: story } = (await licenseStory({ id: licenseId, first: 50 })).data
  expect(story.license).toEqual({ number: '70000001', holderName: 'أحمد إبراهيم العبادلة', dues: { count: 0 } })
  const kinds = story.timeline.nodes.map(({ kind, amount }: { kind: string; amount: number | null }) => [kind, amount])
  expect(kinds).toEqual(
    expect.arrayContaining([
      ['VIOLATION_REGISTERED', 15_000],
      ['NUMBER_ISSUED', null],
      ['PAYMENT_REPORTED', 16_000],
      ['VIOLATIONS_PAID', 15_000],
      ['NUMBER_PAID', null],
      ['CASE_OPENED', 1_000],
    ]),
  )
  const times = story.timeline.nodes.map(({ at }: { at: string }) => at)
  expect(times).toEqual(times.toSorted().reverse())
  expect(story.ledger.nodes.map(({ debit, credit, amount }: Record<string, unknown>) => [debit, credit, amount])).toEqual([
    ['NETWORK', 'SUSPENSE', 1_000],
    ['NETWORK', 'SETTLED', 15_000],
  ])
  expect(story.looks.nodes).toEqual([
    { by: 'STAFF', who: 'clerk', kind: 'INQUIRY' },
    { by: 'STAFF', who: 'finance', kind: 'SEARCH' },
  ])
})

type Story = { timeline: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }

test('a story is read page by page, nothing twice and nothing left out', async () => {
  const all = (await licenseStory({ id: licenseId, first: 50 })).data.licenseStory.timeline.nodes
  const paged: unknown[] = []
  let after: string | null = null
  do {
    const { timeline }: Story = (await licenseStory({ id: licenseId, first: 2, after })).data.licenseStory
    paged.push(...timeline.nodes)
    after = timeline.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : null
  } while (after)
  expect(paged).toEqual(all)
  expect((await licenseStory({ id: licenseId, after: 'bm90IG91cnM' })).errors?.[0]?.extensions.code).toBe('CURSOR_INVALID')
})

const PAYMENT = `query ($transactionId: String!) { paymentStory(transactionId: $transactionId) {
  payment { transactionId amount settled waiting } licenseId licenseNumber cases { reason waiting }
  timeline { nodes { kind amount actor } } ledger { nodes { amount } } messages { nodes { content } } } }`

test('the story of a payment goes on with what staff do about its case', async () => {
  const [transaction] = (await search(number)).payments
  const paymentId = await t.connection.db.execute<{ id: string }>(
    sql`select id from payments where transaction_id = ${transaction.transactionId}`,
  )
  const held = await cases.caseOf(t.connection.db, Number(paymentId[0]?.id))
  await requestRefund(t.connection.db, { ...(await cases.stepOn(t.connection.db, held)), amount: held.amount, reason: 'زيادة' })
  const { data } = await t.ask(PAYMENT, { transactionId: transaction.transactionId }, await sessionOf(t, 'auditor'))
  expect(data.paymentStory).toMatchObject({
    payment: { amount: 16_000, settled: 15_000, waiting: 1_000 },
    licenseId,
    licenseNumber: '70000001',
    cases: [{ reason: 'OVERPAID', waiting: 1_000 }],
  })
  expect(data.paymentStory.timeline.nodes[0]).toEqual({ kind: 'CASE_REQUESTED', amount: 1_000, actor: 'clerk' })
  expect((await looks()).at(-1)).toEqual({ look: 'INQUIRY', license_id: licenseId, found: true })
})

test.each(['0', 'x', '999999999'])('no licence has the id %s', async (id) => {
  expect((await licenseStory({ id })).data.licenseStory).toBeNull()
})

test.each(roles)('searching and stories are for staff: %s', async (role) => {
  const headers = role === 'GUEST' ? {} : await sessionOf(t, role.toLowerCase())
  const answers = [
    await t.ask(SEARCH, { text: '70000001' }, headers),
    await t.ask(LICENSE, { id: licenseId }, headers),
    await t.ask(PAYMENT, { transactionId: 'C1' }, headers),
  ]
  const isAllowed = may(role, 'READ_LICENSES')
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(3).fill(isAllowed ? undefined : 'FORBIDDEN'))
  if (!isAllowed) expect(await looks()).toEqual([])
})
