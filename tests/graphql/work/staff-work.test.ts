import { sql } from 'drizzle-orm'
import { seedAccounts } from '@/demo/accounts'
import { may, roles } from '@/domain/accounts/permissions'
import { assignCase } from '@/services/cases/assign-case'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { requestRefund } from '@/services/cases/request-refund'
import { type TestApi, testApi } from '@/tests/support/api'
import * as cases from '@/tests/support/cases'
import { aTakenObjection, moreAdjudicators } from '@/tests/support/objections'
import { sessionOf } from '@/tests/support/partner'

let t: TestApi
let held: cases.Case[]

beforeAll(async () => {
  t = await testApi(() => cases.LATER)
  const { db } = t.connection
  await seedAccounts(db, 'correct horse battery staple')
  held = []
  for (let number = 0; number < 4; number++) {
    const { number: reference } = await cases.aLicense(db, [cases.plain(15_000)])
    held.push(await cases.caseOf(db, await cases.pay(db, reference, 16_000)))
  }
  const [own, asked, account] = held as [cases.Case, cases.Case, cases.Case]
  await assignCase(db, { ...(await cases.stepOn(db, own)), assignee: 'clerk' })
  await requestRefund(db, { ...(await cases.stepOn(db, asked)), amount: asked.waiting, reason: 'زيادة' })
  await requestRefund(db, { ...(await cases.stepOn(db, account, 'finance')), amount: account.waiting, reason: 'زيادة' })
  const decision = { decision: 'APPROVE', note: '', drawNumbers: cases.drawNumbers } as const
  await decideCaseRequest(db, { ...(await cases.stepOn(db, account, 'finance2')), ...decision })
  await db.execute(sql`
    insert into payee_accounts (request_id, sealed, masked, given_at) select id, 'x', 'JO94', now() from case_requests where state = 'APPROVED'`)
  await db.execute(sql`
    insert into messages (reference, request_key, content_hash, kind, language, body, contact, sent_at)
    values ('M-7K3QX2P9', 'a', 'a', 'COMPLAINT', 'ar', 'نص', '0790000001', '2026-06-21T09:00:00Z'),
      ('M-7K3QX2P8', 'b', 'b', 'COMPLAINT', 'ar', 'نص', null, '2026-06-21T09:00:00Z'),
      ('M-7K3QX2P7', 'c', 'c', 'COMPLAINT', 'ar', 'نص', '0790000001', '2026-06-01T09:00:00Z')`)
  await db.execute(sql`
    insert into file_imports (name, content_hash, size, state, received_at, received_by)
    values ('a.csv', 'a', 1, 'PREVIEWED', '2026-06-21T09:00:00Z', 'clerk'), ('b.csv', 'b', 1, 'FAILED', '2026-06-21T09:00:00Z', 'clerk')`)
})
afterAll(() => t.close())

const WORK = `{ staffWork { ownCases freeCases overdueCases dueCases caseDecisions { state count } approvals letters imports failedImports
  readyRefunds payoutFiles openDays daysWithoutFile parked failingJobs { task } isLedgerEven } }`

const workOf = async (userName: string) => (await t.ask(WORK, {}, await sessionOf(t, userName))).data.staffWork

const nothing = {
  ownCases: null,
  freeCases: null,
  overdueCases: null,
  dueCases: null,
  caseDecisions: null,
  approvals: null,
  letters: null,
  imports: null,
  failedImports: null,
  readyRefunds: null,
  payoutFiles: null,
  openDays: null,
  daysWithoutFile: null,
  parked: null,
  failingJobs: null,
  isLedgerEven: null,
}

test('a clerk is told of cases and files of their own, of free cases, and of letters that nobody has answered, not of decisions', async () => {
  const work = await workOf('clerk')
  expect(work).toMatchObject({ ownCases: 1, freeCases: 1, caseDecisions: null, approvals: null, letters: 3, imports: 1, failedImports: 1 })
  expect([work.readyRefunds, work.payoutFiles]).toEqual([null, null])
})

test('finance is told of what it may decide: neither of what it asked for itself, nor of an account of a refund that it asked for', async () => {
  expect((await workOf('finance')).caseDecisions).toEqual([{ state: 'REFUND_REQUESTED', count: 1 }])
  expect((await workOf('finance2')).caseDecisions).toEqual([
    { state: 'REFUND_APPROVED', count: 1 },
    { state: 'REFUND_REQUESTED', count: 1 },
  ])
})

test('what was asked for by an account that the decider is no second person beside is not counted', async () => {
  const { db } = t.connection
  const [row] = await db.execute<{ id: string }>(sql`select id::text as id from users where user_name = 'clerk'`)
  const made = { actor: 'finance2', action: 'account.reset', subject: `account:${row?.id}` }
  await db.execute(
    sql`insert into audit_log (at, actor, action, subject, details) values (${cases.LATER.toISOString()}, ${made.actor}, ${made.action}, ${made.subject}, '{}')`,
  )
  expect((await workOf('finance2')).caseDecisions).toEqual([{ state: 'REFUND_APPROVED', count: 1 }])
})

test('approvals are counted for those who may decide their kind', async () => {
  await t.connection.db.execute(sql`
    insert into approvals (kind, subject, payload, reason, requested_by, requested_at) values
      ('ACCOUNT_RESET', 'account:0', '{"account":0,"role":"CLERK"}', 'x', 'admin2', now()), ('IMPORT', 'import:0', '{"import":0}', 'x', 'clerk2', now())`)
  const counts = [await workOf('admin'), await workOf('admin2'), await workOf('finance'), await workOf('legal')].map(
    ({ approvals }) => approvals,
  )
  expect(counts).toEqual([1, 0, 1, 0])
})

test('days that are over with payments are told until they are closed and the file of the network is there', async () => {
  expect(await workOf('finance')).toMatchObject({ openDays: ['2026-06-20'], daysWithoutFile: ['2026-06-20'] })
  await t.connection.db.execute(sql`
    insert into settlement_files (name, format, content_hash, statement_day, lines, total, received_at, received_by)
    values ('x.csv', 'CSV', 'x', '2026-06-20', 0, 0, now(), 'x')`)
  expect(await workOf('auditor')).toMatchObject({ openDays: ['2026-06-20'], daysWithoutFile: [] })
})

test('counting takes two statements, however much waits', async () => {
  const headers = await sessionOf(t, 'finance')
  const query = '{ staffWork { caseDecisions { count } approvals letters readyRefunds payoutFiles } }'
  await t.ask(query, {}, headers)
  t.statements.length = 0
  await t.ask(query, {}, headers)
  expect(t.statements.filter((one) => /payment_cases|"users"/.test(one) && !one.includes('sessions'))).toHaveLength(2)
})

test('an adjudicator is told of no cases, and of what colleagues of the same authority propose', async () => {
  expect(await workOf('adjudicator')).toEqual({ ...nothing, approvals: 0 })
})

test('an adjudicator is told of the objections of one authority: own ones, free ones and late ones', async () => {
  const { db, sql: run } = t.connection
  const objectionsOf = async (userName: string) =>
    (await t.ask('{ staffWork { ownObjections freeObjections overdueObjections } }', {}, await sessionOf(t, userName))).data.staffWork
  await moreAdjudicators(db)
  await cases.aLicense(db, [cases.plain(3_000)])
  const [row] = await run`select id::int as id, license_id::int as license from violations where fine = 3000`
  await aTakenObjection(db, { licenseId: row?.license, violationId: row?.id, now: cases.LATER })
  expect(await objectionsOf('adjudicator')).toEqual({ ownObjections: 1, freeObjections: 0, overdueObjections: 0 })
  await run`update objections set state = 'SUBMITTED', assignee = null, due_on = '2026-06-01'`
  expect(await objectionsOf('adjudicator2')).toEqual({ ownObjections: 0, freeObjections: 1, overdueObjections: 1 })
  expect(await objectionsOf('elsewhere')).toEqual({ ownObjections: 0, freeObjections: 0, overdueObjections: 0 })
  expect(await objectionsOf('auditor')).toEqual({ ownObjections: null, freeObjections: null, overdueObjections: 1 })
})

test.each(roles)('it is for staff: %s', async (role) => {
  const headers = role === 'GUEST' ? {} : await sessionOf(t, role.toLowerCase())
  const { errors } = await t.ask(WORK, {}, headers)
  expect(errors?.[0]?.extensions.code).toBe(may(role, 'READ_WORK') ? undefined : 'FORBIDDEN')
})
