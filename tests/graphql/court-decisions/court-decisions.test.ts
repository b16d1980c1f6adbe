import { sql } from 'drizzle-orm'
import { seedAccounts } from '@/demo/accounts'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { type TestApi, testApi } from '@/tests/support/api'
import * as cases from '@/tests/support/cases'
import { aLicense, aNotice, deliverLicenses, deliverViolations, outcomesOf } from '@/tests/support/deliveries'
import { sessionOf } from '@/tests/support/partner'

const now = new Date('2026-06-22T12:00:00Z')
let t: TestApi
let made = 0

beforeAll(async () => {
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
})
afterAll(() => t.close())
afterEach(async () => expect(await cases.brokenEquations(t.connection.db)).toEqual([]))

/** A licence with one violation of a number of its own; `fine` null: a court has yet to fix it. */
async function violated(fine: number | null, overrides: object = {}) {
  made += 1
  const [license, number] = [String(65_000_000 + made), String(7_000 + made)]
  const type = fine === null ? { typeCode: '1', authorityCode: 'TRD' } : {}
  const notice = aNotice(license, {
    number,
    fine: fine === null ? null : fils(fine),
    occurredOn: calendarDay('2021-08-15'),
    ...type,
    ...overrides,
  })
  await deliverLicenses(t.database.url, [aLicense(license)])
  expect(outcomesOf(await deliverViolations(t.database.url, [notice], { at: new Date('2026-06-10T09:00:00Z') }))).toEqual(['REGISTERED'])
  return { license, number, notice, named: { licenseNumber: license, violationNumber: number, authority: notice.authorityCode } }
}

const DECISION = { court: 'محكمة بلدية عمان', number: '1184/2026', decidedOn: '2026-06-15', document: 'كتاب القلم 77', reason: 'قرار قطعي' }

async function enter(input: object, who = 'legal') {
  const query = `mutation ($input: CourtDecisionEnterInput!) { courtDecisionEnter(input: $input) {
    approval { id kind title { en } changes { name { en } before { en } after { en } } consequences { en } } userErrors { code field } } }`
  const variables = { input: { ...DECISION, idempotencyKey: `court-enter-${made++}`, ...input } }
  const { data, errors } = await t.ask(query, variables, await sessionOf(t, who))
  return errors ? errors[0]?.extensions : data.courtDecisionEnter
}

async function decide(approval: string | undefined, who = 'legal2', decision = 'APPROVE'): Promise<string[]> {
  const query = 'mutation ($input: ApprovalDecideInput!) { approvalDecide(input: $input) { userErrors { code } } }'
  const input = { approval, decision, note: 'x', idempotencyKey: `court-decide-${made++}` }
  return (await t.ask(query, { input }, await sessionOf(t, who))).data.approvalDecide.userErrors.map(({ code }: { code: string }) => code)
}

const stateOf = async (number: string) => {
  const [row] = await t.connection.db.execute(sql`
    select status, fine::int, cancelled_at is not null as cancelled, payable from violations where number = ${number}`)
  return row
}

test('the registry enters what a court fixed, another person compares it with the document, and only then it holds and can be paid', async () => {
  const { license, number, notice, named } = await violated(null)
  expect(await stateOf(number)).toMatchObject({ fine: null, payable: false })
  const { approval, userErrors } = await enter({ ...named, fine: 120_000 })
  expect(userErrors).toEqual([])
  expect(approval).toMatchObject({ kind: 'COURT_DECISION', title: { en: expect.stringContaining('1184/2026') } })
  expect(approval.changes.at(-1)).toEqual({ name: { en: 'Fine' }, before: { en: 'To be fixed by a court' }, after: { en: '120.000 JOD' } })
  expect(approval.consequences[0].en).toContain('كتاب القلم 77')
  expect(await stateOf(number)).toMatchObject({ fine: null })
  expect(await decide(approval.id, 'legal')).toEqual(['SAME_PERSON'])
  expect(await decide(approval.id, 'admin')).toEqual(['APPROVAL_ROLE'])
  expect(await decide(approval.id, 'finance')).toEqual([])
  expect(await stateOf(number)).toMatchObject({ fine: 120_000, payable: true })
  expect(await cases.openNumber(t.connection.db, license)).not.toBe('')
  const later = await deliverViolations(t.database.url, [notice, { ...notice, sourceKey: `${notice.sourceKey}-other`, number: '1' }], {
    at: now,
  })
  expect(outcomesOf(later)).toEqual(['REFUSED fine_fils CANNOT_CHANGE', 'REGISTERED'])
  const list = `{ courtDecisions { totalCount nodes { number court decidedOn fineBefore fine violationNumber licenseNumber enteredBy comparedBy } } }`
  expect((await t.ask(list, {}, await sessionOf(t, 'auditor'))).data.courtDecisions.nodes).toEqual([
    {
      ...{ number: '1184/2026', court: 'محكمة بلدية عمان', decidedOn: '2026-06-15', fineBefore: null, fine: 120_000 },
      ...{ violationNumber: number, licenseNumber: license, enteredBy: 'legal', comparedBy: 'finance' },
    },
  ])
  expect((await t.ask(list, {}, await sessionOf(t, 'clerk'))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  const looks = await t.connection.sql`
    select a.purpose from access_log a join licenses l on l.id = a.license_id where l.number = ${license}`
  expect(looks.map(({ purpose }) => purpose)).toEqual(['Court decision 1184/2026'])
})

test('a court lowers what was paid, and cancels it later: what is no longer due waits in a case each time', async () => {
  const { db } = t.connection
  const { license, number, named } = await violated(15_000)
  const payment = await cases.pay(db, await cases.openNumber(db, license), 15_000)
  expect((await enter({ ...named, fine: 16_000 })).userErrors).toEqual([{ code: 'COURT_NOT_LOWER', field: ['input', 'fine'] }])
  const lowered = await enter({ ...named, fine: 12_000 })
  expect(lowered.approval.consequences.at(-1).en).toContain('waits in a case')
  expect(await decide(lowered.approval.id)).toEqual([])
  expect(await cases.sumsOf(db, payment)).toEqual([12_000, 3_000, 0, 0])
  expect((await enter({ ...named, fine: null, number: '9/2026' })).userErrors).toEqual([])
  const waiting = `{ approvals(state: REQUESTED) { nodes { id kind } } }`
  const asked = (await t.ask(waiting, {}, await sessionOf(t, 'legal2'))).data.approvals.nodes
  expect(await decide(asked.find(({ kind }: { kind: string }) => kind === 'COURT_DECISION').id)).toEqual([])
  expect(await cases.sumsOf(db, payment)).toEqual([0, 15_000, 0, 0])
  expect(await stateOf(number)).toEqual({ status: 'PAID', fine: 12_000, cancelled: true, payable: false })
  expect((await enter({ ...named, fine: 1, number: '10/2026' })).userErrors).toMatchObject([{ code: 'COURT_CANCELLED' }])
})

test('an unpaid violation is cancelled; one that changed since it was entered is not touched, and the entry can be rejected', async () => {
  const first = await violated(15_000)
  const cancelled = await enter({ ...first.named, fine: null })
  expect(await decide(cancelled.approval.id)).toEqual([])
  expect(await stateOf(first.number)).toEqual({ status: 'CANCELLED', fine: 15_000, cancelled: true, payable: false })
  const second = await violated(15_000)
  const { approval } = await enter({ ...second.named, fine: 9_000 })
  expect(outcomesOf(await deliverViolations(t.database.url, [{ ...second.notice, fine: fils(20_000) }], { at: now }))).toEqual(['AMENDED'])
  expect(await decide(approval.id)).toEqual(['COURT_CHANGED'])
  expect(await decide(approval.id, 'legal2', 'REJECT')).toEqual([])
  expect(await stateOf(second.number)).toMatchObject({ fine: 20_000 })
})

test('nobody has a part in a decision about a licence of his own name', async () => {
  const { license, number, named } = await violated(15_000)
  await t.connection
    .sql`update licenses set holder_name = (select display_name from users where user_name = 'legal2') where number = ${license}`
  const { approval } = await enter({ ...named, fine: 9_000 })
  expect(await decide(approval.id)).toEqual(['APPROVAL_OWN_LICENSE'])
  expect(await decide(approval.id, 'finance')).toEqual([])
  expect(await stateOf(number)).toMatchObject({ fine: 9_000 })
})

test.each([
  [{ court: ' ' }, 'COURT_NAME', 'court'],
  [{ number: 'x'.repeat(61) }, 'COURT_DECISION_NUMBER', 'number'],
  [{ decidedOn: '2026-06-23' }, 'COURT_DAY', 'decidedOn'],
  [{ decidedOn: '2021-08-14' }, 'COURT_DAY', 'decidedOn'],
  [{ document: '' }, 'COURT_DOCUMENT', 'document'],
  [{ fine: 0 }, 'COURT_FINE', 'fine'],
  [{ fine: 15_000 }, 'COURT_FINE', 'fine'],
  [{ violationNumber: '999999' }, 'COURT_VIOLATION', 'violationNumber'],
  [{ licenseNumber: 'x' }, 'COURT_VIOLATION', 'violationNumber'],
  [{ reason: ' ' }, 'APPROVAL_REASON', 'reason'],
])('%j is refused with %s', async (given, code, field) => {
  const { named } = await violated(15_000)
  expect((await enter({ ...named, fine: 9_000, ...given })).userErrors).toEqual([{ code, field: ['input', field] }])
})

test('where several violations of a licence have the number, the authority’s own key says which', async () => {
  const { number, notice, named } = await violated(15_000)
  await deliverViolations(t.database.url, [{ ...notice, sourceKey: `${notice.sourceKey}-b` }], { at: now })
  expect((await enter({ ...named, fine: 9_000 })).userErrors).toEqual([{ code: 'COURT_VIOLATION_SEVERAL', field: ['input', 'sourceKey'] }])
  const { approval } = await enter({ ...named, violationNumber: ` ${number} `, fine: 9_000, sourceKey: notice.sourceKey })
  expect(await decide(approval.id)).toEqual([])
})
