import { eq, sql } from 'drizzle-orm'
import { paymentReferenceQueries } from '@/db/queries/references'
import { caseEvents } from '@/db/schema/cases'
import { discountRules } from '@/db/schema/discount-rules'
import { paymentLines, receipts } from '@/db/schema/payments'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { allocateCase } from '@/services/cases/allocate-case'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { requestAllocation } from '@/services/cases/request-allocation'
import { requestRefund } from '@/services/cases/request-refund'
import { mergeLicenses } from '@/services/licenses/merge-licenses'
import { quoteBill } from '@/services/payments/quote-bill'
import * as cases from '@/tests/support/cases'
import { type Case, drawNumbers, plain } from '@/tests/support/cases'
import { withDatabase } from '@/tests/support/database'
import { givenLater } from '@/tests/support/records'

const connection = withDatabase()

beforeAll(async () => {
  await connection.db.insert(discountRules).values({
    id: 'summer',
    version: 1,
    titleAr: 'قاعدة',
    titleEn: 'Rule',
    legalBasisAr: 'قرار',
    legalBasisEn: 'Decision',
    percent: 30,
    kind: 'PER_VIOLATION',
    payFrom: calendarDay('2026-01-01'),
    payTo: calendarDay('2026-06-21'),
    offenceFrom: calendarDay('2026-01-01'),
    offenceTo: null,
    withinDays: null,
    approvedBy: 'tests',
    approvedAt: new Date('2025-12-01T09:00:00Z'),
  })
})

afterEach(async () => expect(await cases.brokenEquations(connection.db)).toEqual([]))

const allocate = async (held: Case, violationIds: string[], note = '') =>
  allocateCase(connection.db, { ...(await cases.stepOn(connection.db, held)), violationIds, note, drawNumbers })
const statusOf = async (number: string) => (await paymentReferenceQueries(connection.db).byNumber(number))?.status

/** 30.000 came for a number that costs 35.000. */
async function tooLittle() {
  const paid = await cases.aLicense(connection.db, [plain(15_000), plain(20_000)])
  const paymentId = await cases.pay(connection.db, paid.number, 30_000)
  return { ...paid, paymentId, held: await cases.caseOf(connection.db, paymentId) }
}

test('money is allocated to whole violations: a receipt of its own, the number is paid, the rest goes on waiting', async () => {
  const { license, number, paymentId, held } = await tooLittle()
  expect(await cases.standing(connection.db, license)).toEqual(['REVIEW', 'REVIEW'])
  expect(await allocate(held, await cases.idsOf(connection.db, license, 15_000), 'مكالمة مع الدافع')).toEqual({ ok: true })
  expect(await cases.sumsOf(connection.db, paymentId)).toEqual([15_000, 15_000, 0, 0])
  expect(await cases.caseOf(connection.db, paymentId)).toMatchObject({ state: 'OPEN', waiting: 15_000, closedAt: null })
  expect(await connection.db.select().from(receipts).where(eq(receipts.paymentId, paymentId))).toMatchObject([
    { caseId: held.id, amount: 15_000 },
  ])
  expect(await statusOf(number)).toBe('PAID')
  expect(await cases.standing(connection.db, license)).toEqual(['PAID', 'REVIEW'])
  expect(await cases.historyOf(connection.db, held)).toEqual(['clerk ALLOCATED 15000'])
})

test('the case ends with its last fils, and with it the review of what it was not enough for', async () => {
  const { license, number } = await cases.aLicense(connection.db, [plain(15_000), plain(20_000)])
  const held = await cases.caseOf(connection.db, await cases.pay(connection.db, number, 20_000))
  expect(await allocate(held, await cases.idsOf(connection.db, license, 20_000))).toEqual({ ok: true })
  expect(await cases.standing(connection.db, license)).toEqual(['UNPAID', 'PAID'])
  const open = await cases.openNumber(connection.db, license)
  expect(await quoteBill(connection.db, open, cases.LATER)).toMatchObject({ kind: 'PAYABLE', amount: 15_000 })
  expect(await cases.caseOf(connection.db, held.paymentId ?? 0)).toMatchObject({ state: 'CLOSED', waiting: 0, closedAt: cases.LATER })
  expect(await cases.historyOf(connection.db, held)).toEqual(['clerk ALLOCATED 20000', 'clerk CLOSED'])
})

test('each violation costs what it cost on the day of the payment, though the discount has ended since', async () => {
  const { license } = await cases.aLicense(connection.db, [plain(15_000, { occurredOn: calendarDay('2026-06-01') })])
  const paymentId = await cases.pay(connection.db, '4006381333931', 10_500)
  const held = await cases.caseOf(connection.db, paymentId)
  expect(held.reason).toBe('UNKNOWN_REFERENCE')
  expect(await cases.allocateByRule(connection.db, held, await cases.idsOf(connection.db, license))).toEqual({ ok: true })
  expect(await connection.db.select().from(paymentLines).where(eq(paymentLines.paymentId, paymentId))).toMatchObject([
    { fine: 15_000, discount: 4_500, amount: 10_500, ruleId: 'summer' },
  ])
  expect(await cases.openNumber(connection.db, license)).toBe('')
})

test('scenario 7 to its end: the objection fails, the violation is under review, and its share is allocated to it', async () => {
  const { db } = connection
  const { license, number } = await cases.aLicense(db, [plain(15_000), plain(20_000)])
  await quoteBill(db, number, new Date('2026-06-20T08:00:00Z'))
  const from = calendarDay('2026-06-20')
  await cases.change(db, license, 15_000, { objected: [{ from, until: null }] })
  const held = await cases.caseOf(db, await cases.pay(db, number, 35_000))
  expect([held.reason, held.amount]).toEqual(['NOT_PAYABLE', 15_000])
  const [objectedTo = ''] = await cases.idsOf(db, license, 15_000)
  expect(await allocate(held, [objectedTo])).toEqual({ ok: false, reason: 'CASE_VIOLATION_NOT_OPEN' })
  await cases.change(db, license, 15_000, { objected: [{ from, until: calendarDay('2026-06-21') }] }, cases.LATER)
  expect(await cases.standing(db, license)).toEqual(['REVIEW', 'PAID'])
  expect(await cases.openNumber(db, license)).toBe('')
  expect(await allocate(held, [objectedTo])).toEqual({ ok: true })
  expect(await cases.standing(db, license)).toEqual(['PAID', 'PAID'])
  expect(await cases.caseOf(db, held.paymentId ?? 0)).toMatchObject({ state: 'CLOSED' })
})

describe('who may', () => {
  /** 30.000 came for a number that costs 35.000; 1.000 more is owed since, and 2.000 by another licence. */
  async function world() {
    const { db } = connection
    const paid = await tooLittle()
    await givenLater(db, paid.license, [plain(1_000)])
    const other = await cases.aLicense(db, [plain(2_000)])
    return {
      ...paid,
      other: other.license,
      later: await cases.idsOf(db, paid.license, 1_000),
      others: await cases.idsOf(db, other.license),
    }
  }

  test('a violation of the same licence that is not of the number needs the payer’s consent, which stays in the history', async () => {
    const { db } = connection
    const { held, later } = await world()
    expect(await allocate(held, later)).toEqual({ ok: false, reason: 'CASE_CONSENT_REQUIRED' })
    const step = await cases.stepOn(db, held)
    const consent = 'اتصال من رقمه المسجل يوم 22/6'
    expect(await allocateCase(db, { ...step, violationIds: later, note: '', consent, drawNumbers })).toEqual({ ok: true })
    const [event] = await db.select().from(caseEvents).where(eq(caseEvents.caseId, held.id))
    const [receipt] = await db.select().from(receipts).where(eq(receipts.caseId, held.id))
    expect(event?.details).toMatchObject({ consent, violationIds: later, receipt: receipt?.number })
  })

  test('another licence takes two people, and nothing moves before the second agrees', async () => {
    const { db } = connection
    const { held, others, other, paymentId } = await world()
    expect(await allocate(held, others)).toEqual({ ok: false, reason: 'CASE_TWO_PEOPLE' })
    const ask = async () => requestAllocation(db, { ...(await cases.stepOn(db, held)), violationIds: others, reason: 'رخصة ابنه' })
    expect(await ask()).toEqual({ ok: true })
    expect(await cases.sumsOf(db, paymentId)).toEqual([0, 30_000, 0, 0])
    expect(await ask()).toEqual({ ok: false, reason: 'CASE_STATE' })
    const decide = async (actor: string) =>
      decideCaseRequest(db, { ...(await cases.stepOn(db, held, actor)), decision: 'APPROVE', note: '', drawNumbers })
    expect(await decide('clerk')).toEqual({ ok: false, reason: 'CASE_SAME_PERSON' })
    expect(await decide('finance')).toEqual({ ok: true })
    expect(await cases.sumsOf(db, paymentId)).toEqual([2_000, 28_000, 0, 0])
    expect(await cases.standing(db, other)).toEqual(['PAID'])
    expect(await cases.caseOf(db, paymentId)).toMatchObject({ state: 'OPEN', waiting: 28_000 })
    expect(await cases.historyOf(db, held)).toEqual(['clerk REQUESTED 2000', 'finance APPROVED 2000', 'finance ALLOCATED 2000'])
  })

  test('what was paid, or costs something else, since it was asked for is not allocated; it can be rejected', async () => {
    const { db } = connection
    const { held, others, other } = await world()
    const ask = async () => requestAllocation(db, { ...(await cases.stepOn(db, held)), violationIds: others, reason: 'x' })
    const decide = async (decision: 'APPROVE' | 'REJECT') =>
      decideCaseRequest(db, { ...(await cases.stepOn(db, held, 'finance')), decision, note: 'x', drawNumbers })
    await ask()
    await cases.change(db, other, 2_000, { fine: fils(2_500) })
    expect(await decide('APPROVE')).toEqual({ ok: false, reason: 'CASE_ALLOCATION_CHANGED' })
    await cases.pay(db, await cases.openNumber(db, other), 2_500)
    expect(await decide('APPROVE')).toEqual({ ok: false, reason: 'CASE_VIOLATION_NOT_OPEN' })
    expect(await decide('REJECT')).toEqual({ ok: true })
    expect(await cases.caseOf(db, held.paymentId ?? 0)).toMatchObject({ state: 'OPEN', waiting: 30_000 })
  })

  test('an approved allocation leaves what still waits undecided: its violations stay under review', async () => {
    const { db } = connection
    const { held, others, license } = await world()
    expect(await cases.allocateByRule(db, held, others)).toEqual({ ok: true })
    expect((await cases.standing(db, license)).slice(0, 2)).toEqual(['REVIEW', 'REVIEW'])
  })

  test('two people pay the same violation at one moment: it is paid once', async () => {
    const { db } = connection
    const [one, two] = [await world(), await tooLittle()]
    const target = one.others
    for (const { held } of [one, two]) await requestAllocation(db, { ...(await cases.stepOn(db, held)), violationIds: target, reason: 'x' })
    const outcomes = await Promise.all(
      [one, two].map(async ({ held }) =>
        decideCaseRequest(db, { ...(await cases.stepOn(db, held, 'finance')), decision: 'APPROVE', note: '', drawNumbers }),
      ),
    )
    expect(outcomes).toContainEqual({ ok: true })
    expect(outcomes).toContainEqual({ ok: false, reason: 'CASE_VIOLATION_NOT_OPEN' })
  })
})

test('an allocation waits for a merger that moves the violations, and pays them on the survivor', async () => {
  const { db } = connection
  const { license, held } = await tooLittle()
  const { license: survivor } = await cases.aLicense(db, [plain(2_000)])
  const licenses = await db.execute<{ id: number }>(
    sql`select id::int from licenses where number in (${license}, ${survivor}) order by number`,
  )
  const [from = 0, into = 0] = licenses.map(({ id }) => id)
  const violationIds = await cases.idsOf(db, license, 20_000)
  const merge = db.transaction(async (tx) => {
    await mergeLicenses(tx, { from, into, at: cases.LATER, actor: 'tests', drawNumbers })
    await tx.execute(sql`select pg_sleep(0.2)`)
  })
  const [, outcome] = await Promise.all([merge, allocate(held, violationIds)])
  expect(outcome).toEqual({ ok: true })
  expect(await cases.standing(db, survivor)).toEqual(['REVIEW', 'PAID', 'UNPAID'])
})

test('money that waits for the same violations in another case keeps them under review', async () => {
  const { license, number } = await cases.aLicense(connection.db, [plain(15_000), plain(20_000)])
  const first = await cases.caseOf(connection.db, await cases.pay(connection.db, number, 15_000))
  const second = await cases.caseOf(connection.db, await cases.pay(connection.db, number, 14_000))
  expect(await allocate(first, await cases.idsOf(connection.db, license, 15_000))).toEqual({ ok: true })
  expect((await cases.caseOf(connection.db, first.paymentId ?? 0)).state).toBe('CLOSED')
  expect(await cases.standing(connection.db, license)).toEqual(['PAID', 'REVIEW'])
  expect((await cases.caseOf(connection.db, second.paymentId ?? 0)).state).toBe('OPEN')
})

describe('what is refused moves nothing', () => {
  const later = calendarDay('2026-06-21')
  let paid: Awaited<ReturnType<typeof tooLittle>>
  let ids: Record<string, string[]>

  beforeAll(async () => {
    paid = await tooLittle()
    await givenLater(connection.db, paid.license, [plain(1_000, { occurredOn: later }), plain(2_000, { fine: null })])
    const other = await cases.aLicense(connection.db, [plain(3_000)])
    const [dear = '', small = ''] = [...(await cases.idsOf(connection.db, paid.license, 20_000, 15_000))].reverse()
    ids = {
      everything: [small, dear],
      'offence after the payment': await cases.idsOf(connection.db, paid.license, 1_000),
      'two licences': [small, ...(await cases.idsOf(connection.db, other.license))],
      nothing: [],
      'too many': Array.from({ length: 501 }, (_, i) => String(i)),
      'not an id': ['1 or true'],
      'an unknown one': ['999999999'],
      'a known and an unknown one': [small, '999999999'],
    }
  })

  test.each([
    ['everything', 'CASE_TOO_MUCH'],
    ['offence after the payment', 'CASE_VIOLATION_NOT_OPEN'],
    ['two licences', 'CASE_ONE_LICENSE'],
    ['nothing', 'CASE_CHOICE_SIZE'],
    ['too many', 'CASE_CHOICE_SIZE'],
    ['not an id', 'CASE_VIOLATION_NOT_OPEN'],
    ['an unknown one', 'CASE_VIOLATION_NOT_OPEN'],
    ['a known and an unknown one', 'CASE_VIOLATION_NOT_OPEN'],
  ])('%s', async (what, reason) => {
    expect(await allocate(paid.held, ids[what] ?? [])).toEqual({ ok: false, reason })
    expect(await cases.sumsOf(connection.db, paid.paymentId)).toEqual([0, 30_000, 0, 0])
    expect(await cases.historyOf(connection.db, paid.held)).toEqual([])
  })
})

test('a case without money has nothing to allocate', async () => {
  const { license, number } = await cases.aLicense(connection.db, [plain(15_000), plain(20_000)])
  const paymentId = await cases.pay(connection.db, number, 35_000)
  const { license: other } = await cases.aLicense(connection.db, [plain(1_000)])
  const held = await cases.lackedCase(connection.db, paymentId)
  expect(await allocate(held, await cases.idsOf(connection.db, other))).toEqual({ ok: false, reason: 'CASE_NO_MONEY' })
  expect(await allocate({ ...held, reference: 'C-NONE' }, await cases.idsOf(connection.db, license))).toEqual({
    ok: false,
    reason: 'CASE_NOT_FOUND',
  })
})

describe('two clerks at one moment', () => {
  test('allocate the same money: one does, the other is told that the case has changed', async () => {
    const { license, paymentId, held } = await tooLittle()
    const [a = '', b = ''] = await cases.idsOf(connection.db, license)
    const step = await cases.stepOn(connection.db, held)
    const both = await Promise.all(
      [[a], [b]].map((violationIds) => allocateCase(connection.db, { ...step, violationIds, note: '', drawNumbers })),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.filter(({ ok }) => !ok)).toEqual([{ ok: false, reason: 'CASE_CHANGED' }])
    const [settled = 0, waiting = 0] = await cases.sumsOf(connection.db, paymentId)
    expect(settled + waiting).toBe(30_000)
  })

  test('one allocates while the other asks for the refund of all: the money goes one way', async () => {
    for (let i = 0; i < 5; i++) {
      const { license, paymentId, held } = await tooLittle()
      const step = await cases.stepOn(connection.db, held)
      const violationIds = await cases.idsOf(connection.db, license, 20_000)
      const outcomes = await Promise.all([
        allocateCase(connection.db, { ...step, violationIds, note: '', drawNumbers }),
        requestRefund(connection.db, { ...step, actor: 'other', amount: fils(30_000), reason: 'طلب الدافع' }),
      ])
      expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
      const [settled] = await cases.sumsOf(connection.db, paymentId)
      const { state } = await cases.caseOf(connection.db, paymentId)
      expect([settled, state]).toEqual(outcomes[0]?.ok ? [20_000, 'OPEN'] : [0, 'REFUND_REQUESTED'])
    }
  })

  test('allocate different money to one violation: it is paid once', async () => {
    const { license, number } = await cases.aLicense(connection.db, [plain(15_000), plain(20_000)])
    const held = [await cases.pay(connection.db, number, 16_000), await cases.pay(connection.db, number, 17_000)]
    const violationIds = await cases.idsOf(connection.db, license, 15_000)
    const outcomes = await Promise.all(held.map(async (paymentId) => allocate(await cases.caseOf(connection.db, paymentId), violationIds)))
    expect(outcomes).toContainEqual({ ok: true })
    expect(outcomes).toContainEqual({ ok: false, reason: 'CASE_VIOLATION_NOT_OPEN' })
  })
})
