import { eq, sql } from 'drizzle-orm'
import { users } from '@/db/schema/accounts'
import { seedAccounts } from '@/demo/accounts'
import { type TestApi, testApi } from '@/tests/support/api'
import * as cases from '@/tests/support/cases'
import { plain } from '@/tests/support/cases'
import { sessionOf } from '@/tests/support/partner'

let t: TestApi
let keys = 0
const sessions = new Map<string, Record<string, string>>()

beforeAll(async () => {
  t = await testApi(() => cases.LATER)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  for (const name of ['clerk', 'clerk2', 'finance', 'finance2', 'auditor']) sessions.set(name, await sessionOf(t, name))
})
afterAll(() => t.close())
afterEach(async () => expect(await cases.brokenEquations(t.connection.db)).toEqual([]))

type Input = Record<string, unknown>
type Text = { readonly ar: string; readonly en: string }

const PROPOSAL = `state revision waiting otherCases { reference reason state } events { action actor amount }
  requests { state decidedBy decidedAt }
  proposal { request { kind reason requestedBy } amount from { ar en } to { ar en } maskedIban payeeName holderName
    changes { name { en } before { en } after { en } } consequences { ar en } refusal { ar en } approvalRefusal { ar en } mayWithdraw }`

async function shown(reference: string, who = 'finance') {
  const query = `query ($reference: String!) { paymentCase(reference: $reference) { ${PROPOSAL} } }`
  const { data, errors } = await t.ask(query, { reference }, sessions.get(who))
  expect(errors).toBeUndefined()
  return data.paymentCase
}

/** Does it having seen the case as it is; the codes of why not. */
async function act(mutation: string, reference: string, input: Input, who: string): Promise<string[]> {
  keys += 1
  const { revision } = await shown(reference, who)
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code message { ar en } } } }`
  const variables = { input: { reference, revision, idempotencyKey: `decision-${keys}-of-a-case`, ...input } }
  const { data, errors } = await t.ask(query, variables, sessions.get(who))
  expect(errors).toBeUndefined()
  return data[mutation].userErrors.map(({ code }: { code: string }) => code)
}

const approve = (reference: string, who = 'finance') => act('paymentCaseRequestDecide', reference, { decision: 'APPROVE' }, who)
const reject = (reference: string, who = 'finance') => act('paymentCaseRequestDecide', reference, { decision: 'REJECT', note: 'لا' }, who)
const refund = (reference: string, amount: number, who = 'clerk') =>
  act('paymentCaseRefundRequest', reference, { amount, reason: 'طلب الدافع' }, who)
const withdraw = (reference: string, who = 'clerk') => act('paymentCaseRequestWithdraw', reference, {}, who)
const english = (texts: Text[]) => texts.map(({ en }) => en).join('\n')

/** 11.999 came for a number that costs 12.000: nothing was settled. */
async function tooLittle() {
  const paid = await cases.aLicense(t.connection.db, [plain(12_000)])
  const paymentId = await cases.pay(t.connection.db, paid.number, 11_999)
  return { ...paid, ...(await cases.caseOf(t.connection.db, paymentId)) }
}

/** Somebody of the staff is called so while `work` is done. */
async function named(userName: string, displayName: string, work: () => Promise<void>): Promise<void> {
  const { db } = t.connection
  const isOwn = eq(users.userName, userName)
  const [before] = await db.select().from(users).where(isOwn)
  await db.update(users).set({ displayName }).where(isOwn)
  await work().finally(() =>
    db
      .update(users)
      .set({ displayName: before?.displayName ?? '' })
      .where(isOwn),
  )
}

describe('what waits for a decision shows what it will do', () => {
  test('a refund: how much of what, from where, to whom, who asked and why, and what stays', async () => {
    const { reference } = await tooLittle()
    expect((await shown(reference)).proposal).toBeNull()
    expect(await refund(reference, 5_500)).toEqual([])
    const { proposal } = await shown(reference)
    expect(proposal).toMatchObject({
      request: { kind: 'REFUND', reason: 'طلب الدافع', requestedBy: 'clerk' },
      amount: 5_500,
      from: { en: 'Money that waits' },
      maskedIban: null,
      payeeName: null,
      holderName: 'سالم ناصر الأحمد',
      refusal: null,
      approvalRefusal: null,
      mayWithdraw: false,
    })
    expect(proposal.changes).toEqual([
      { name: { en: 'Waits' }, before: { en: '11.999 JOD' }, after: { en: '6.499 JOD' } },
      { name: { en: 'Went back to the payer' }, before: { en: '0.000 JOD' }, after: { en: '5.500 JOD' } },
    ])
    expect(english(proposal.consequences)).toContain('6.499 JOD stays waiting')
    expect(english(proposal.consequences)).not.toContain('leave review')
  })

  test('a whole refund: the case ends, and so many violations leave review as then do', async () => {
    const { reference, license } = await tooLittle()
    await refund(reference, 11_999)
    const { proposal } = await shown(reference)
    expect(english(proposal.consequences)).toContain('The case ends')
    expect(english(proposal.consequences)).toContain('leave review and are payable again by a new number: 1')
    expect(await cases.standing(t.connection.db, license)).toEqual(['REVIEW'])
    expect(await approve(reference)).toEqual([])
    expect(await cases.standing(t.connection.db, license)).toEqual(['UNPAID'])
  })

  test('a reversal: the receipt that becomes void, the violations that are unpaid again, and the sums', async () => {
    const { db, sql } = t.connection
    const { number } = await cases.aLicense(db, [plain(40_000), plain(60_000)])
    const paymentId = await cases.pay(db, number, 100_000)
    const { reference } = await cases.lackedCase(db, paymentId)
    await act('paymentCaseReversalRequest', reference, { reason: 'لم يصل' }, 'clerk')
    const [receipt] = await sql`select number from receipts where payment_id = ${paymentId}`
    const { proposal } = await shown(reference)
    expect(proposal).toMatchObject({ request: { kind: 'REVERSAL' }, amount: 100_000, to: { en: expect.stringContaining('Nobody') } })
    expect(proposal.changes).toEqual([
      { name: { en: 'Settled' }, before: { en: '100.000 JOD' }, after: { en: '0.000 JOD' } },
      { name: { en: 'Taken back' }, before: { en: '0.000 JOD' }, after: { en: '100.000 JOD' } },
    ])
    expect(english(proposal.consequences)).toContain(`Receipts that become void: ${receipt?.number}`)
    expect(english(proposal.consequences)).toContain('unpaid again: 2')
    for (const { ar } of proposal.consequences) expect(ar).toMatch(/[ء-ي]/)
  })

  test('a closing: no money moves, and what counts as received', async () => {
    const { db } = t.connection
    const { number } = await cases.aLicense(db, [plain(15_000)])
    const { reference } = await cases.lackedCase(db, await cases.pay(db, number, 15_000))
    await act('paymentCaseCloseRequest', reference, { reason: 'تأكد البنك' }, 'clerk')
    const { proposal } = await shown(reference)
    expect(proposal).toMatchObject({ request: { kind: 'CLOSE' }, amount: 0, from: null, to: null, changes: [] })
    expect(english(proposal.consequences)).toContain('The payment of 15.000 JOD counts as received')
  })

  test('an allocation to another licence: whose, which violations, and then a history that names licence, violation and receipt', async () => {
    const { db, sql } = t.connection
    const { reference } = await tooLittle()
    const { license } = await cases.aLicense(db, [plain(2_000)])
    const violationIds = await cases.idsOf(db, license)
    expect(await act('paymentCaseAllocationRequest', reference, { violationIds, reason: 'رخصة ابنه' }, 'clerk')).toEqual([])
    const { proposal } = await shown(reference)
    expect(proposal).toMatchObject({ request: { kind: 'ALLOCATION' }, amount: 2_000, to: { en: expect.stringContaining(license) } })
    expect(english(proposal.consequences)).toContain('9.999 JOD stays waiting')
    const [look] = await sql`
      select k.purpose from access_log k join licenses l on l.id = k.license_id where l.number = ${license} order by k.id desc limit 1`
    expect(look?.purpose).toBe(`Case ${reference}`)
    expect(await approve(reference)).toEqual([])
    const query = `{ paymentCase(reference: "${reference}") { events { action allocated { license violation receipt amount } } } }`
    const { data } = await t.ask(query, {}, sessions.get('auditor'))
    const [receipt] = await sql`select r.number from receipts r join payment_cases c on c.id = r.case_id where c.reference = ${reference}`
    const [violation] = await sql`select number from violations where id = ${violationIds[0] ?? ''}`
    const paid = { license, violation: violation?.number, receipt: receipt?.number, amount: 2_000 }
    expect(data.paymentCase.events.find(({ action }: { action: string }) => action === 'ALLOCATED').allocated).toEqual([paid])
  })

  test('money that the daily file lacks: the decider is told before he tries, with the case that says so', async () => {
    const { reference, paymentId } = await tooLittle()
    const lacked = await cases.lackedCase(t.connection.db, paymentId ?? 0)
    await refund(reference, 11_999)
    const { proposal, otherCases } = await shown(reference)
    expect(otherCases).toEqual([{ reference: lacked.reference, reason: 'FILE_LACKS', state: 'OPEN' }])
    expect(proposal.refusal).toBeNull()
    expect(proposal.approvalRefusal.en).toContain(lacked.reference)
    expect(await approve(reference)).toEqual(['CASE_MONEY_IN_DOUBT'])
    expect(await reject(reference)).toEqual([])
  })

  test('who may not decide is told why, and with the way out', async () => {
    const { reference } = await tooLittle()
    await refund(reference, 11_999, 'finance')
    expect((await shown(reference)).proposal).toMatchObject({
      mayWithdraw: true,
      refusal: { en: expect.stringContaining('account:create') },
    })
    expect((await shown(reference, 'clerk')).proposal).toMatchObject({
      mayWithdraw: false,
      refusal: { en: expect.stringContaining('role') },
    })
    expect((await shown(reference, 'finance2')).proposal.refusal).toBeNull()
  })
})

describe('whoever asked', () => {
  test('can withdraw until it is decided; the case is open again, and its history says so', async () => {
    const { reference } = await tooLittle()
    expect(await withdraw(reference)).toEqual(['CASE_STATE'])
    await refund(reference, 5_500)
    expect(await withdraw(reference, 'clerk2')).toEqual(['CASE_NOT_YOURS'])
    expect(await withdraw(reference, 'finance')).toEqual(['CASE_NOT_YOURS'])
    expect(await withdraw(reference)).toEqual([])
    const { state, events, requests, proposal } = await shown(reference)
    expect([state, proposal]).toEqual(['OPEN', null])
    expect(events.at(-1)).toEqual({ action: 'WITHDRAWN', actor: 'clerk', amount: 5_500 })
    expect(requests).toEqual([{ state: 'WITHDRAWN', decidedBy: null, decidedAt: '2026-06-22T09:00:00.000Z' }])
    const [audit] = await t.connection.sql`
      select actor from audit_log where action = 'case.withdrawn' and details ->> 'reference' = ${reference}`
    expect(audit?.actor).toBe('clerk')
    expect(await refund(reference, 5_500)).toEqual([])
    await approve(reference)
    expect(await withdraw(reference)).toEqual(['CASE_STATE'])
  })

  test('of withdrawing and approving at one moment one is done', async () => {
    const { reference } = await tooLittle()
    await refund(reference, 5_500)
    const outcomes = await Promise.all([withdraw(reference), approve(reference)])
    expect(outcomes.toSorted((a, b) => a.length - b.length)).toEqual([[], ['CASE_CHANGED']])
  })
})

describe('money of one’s own', () => {
  test('nobody decides about money of a licence whose holder has his name, however it is written', async () => {
    const { reference } = await tooLittle()
    await refund(reference, 11_999)
    await named('finance', 'سَالم  ناصـر الاحمد', async () => {
      expect((await shown(reference)).proposal.refusal.en).toContain('his own money')
      expect(await approve(reference)).toEqual(['CASE_OWN_MONEY'])
      expect(await reject(reference)).toEqual(['CASE_OWN_MONEY'])
    })
    expect(await approve(reference)).toEqual([])
  })

  test('nobody allocates to his own licence, alone or as one of two', async () => {
    const { db } = t.connection
    const { reference, license } = await tooLittle()
    await db.execute(sql`update violations v set fine = 11000 from licenses l where l.id = v.license_id and l.number = ${license}`)
    const { license: other } = await cases.aLicense(db, [plain(2_000)])
    await db.execute(sql`update licenses set holder_name = 'خالد عمر النسور' where number = ${other}`)
    const own = { violationIds: await cases.idsOf(db, license), note: '' }
    await named('clerk', 'سالم ناصر الاحمد', async () =>
      expect(await act('paymentCaseAllocate', reference, own, 'clerk')).toEqual(['CASE_OWN_MONEY']),
    )
    await act('paymentCaseAllocationRequest', reference, { violationIds: await cases.idsOf(db, other), reason: 'x' }, 'clerk')
    await named('finance', 'خالد عمر النسور', async () => expect(await approve(reference)).toEqual(['CASE_OWN_MONEY']))
    expect(await approve(reference)).toEqual([])
  })

  test('what its own holder asked for is rejected or withdrawn, never approved', async () => {
    const { reference } = await tooLittle()
    await refund(reference, 11_999)
    await named('clerk', 'سالم ناصر الأحمد', async () => {
      expect((await shown(reference)).proposal).toMatchObject({
        refusal: null,
        approvalRefusal: { ar: expect.stringContaining('مال يخصّه') },
      })
      expect(await approve(reference)).toEqual(['CASE_OWN_MONEY'])
      expect(await reject(reference)).toEqual([])
    })
  })
})
