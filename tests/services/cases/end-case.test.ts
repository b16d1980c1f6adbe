import { eq, sql } from 'drizzle-orm'
import { users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/audit'
import { ledgerEntries, receipts } from '@/db/schema/payments'
import { seedAccounts } from '@/demo/accounts'
import { fils } from '@/domain/values/money'
import { allocateCase } from '@/services/cases/allocate-case'
import { assignCase } from '@/services/cases/assign-case'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { noteCase } from '@/services/cases/note-case'
import { requestClosing } from '@/services/cases/request-closing'
import { requestRefund } from '@/services/cases/request-refund'
import { requestReversal } from '@/services/cases/request-reversal'
import { mergeLicenses } from '@/services/licenses/merge-licenses'
import { quoteBill } from '@/services/payments/quote-bill'
import { recordUnreadable } from '@/services/payments/record-unreadable'
import { recordPayout } from '@/services/payouts/record-payout'
import * as cases from '@/tests/support/cases'
import { type Case, drawNumbers, plain } from '@/tests/support/cases'
import { withDatabase } from '@/tests/support/database'

const connection = withDatabase()

beforeAll(async () => {
  await seedAccounts(connection.db, 'correct horse battery staple')
})

afterEach(async () => expect(await cases.brokenEquations(connection.db)).toEqual([]))

const ok = { ok: true }
const refused = (reason: string) => ({ ok: false, reason })
const step = (held: Pick<Case, 'id' | 'reference'>, actor?: string) => cases.stepOn(connection.db, held, actor)
const close = async (held: Case) => requestClosing(connection.db, { ...(await step(held)), reason: 'بيانات مكررة' })
const reverse = async (held: Case) => requestReversal(connection.db, { ...(await step(held)), reason: 'ليست في كشف الشبكة' })
const decide = async (held: Case, decision: 'APPROVE' | 'REJECT', actor = 'finance') =>
  decideCaseRequest(connection.db, { ...(await step(held, actor)), decision, note: 'تم التدقيق', drawNumbers })
const refund = async (held: Case, amount: number) =>
  requestRefund(connection.db, { ...(await step(held)), amount: fils(amount), reason: 'سبب' })
const now = (held: Case) => cases.caseOf(connection.db, held.paymentId ?? 0, held.reason)

/** A number of 35.000 that was paid with 36.000: settled, with a rest that waits. */
async function overpaid() {
  const paid = await cases.aLicense(connection.db, [plain(15_000), plain(20_000)])
  const paymentId = await cases.pay(connection.db, paid.number, 36_000)
  return { ...paid, paymentId, over: await cases.caseOf(connection.db, paymentId, 'OVERPAID') }
}

describe('assigning and noting', () => {
  test('a case is given to whoever may work on it, and taken again', async () => {
    const { over } = await overpaid()
    expect(await assignCase(connection.db, { ...(await step(over)), assignee: 'finance' })).toEqual(ok)
    expect((await now(over)).assignee).toBe('finance')
    expect(await assignCase(connection.db, { ...(await step(over)), assignee: null })).toEqual(ok)
    expect((await now(over)).assignee).toBeNull()
    expect(await cases.historyOf(connection.db, over)).toEqual(['clerk ASSIGNED', 'clerk ASSIGNED'])
  })

  test.each(['auditor', 'citizen', 'nobody', ''])('not to %j', async (assignee) => {
    const { over } = await overpaid()
    expect(await assignCase(connection.db, { ...(await step(over)), assignee })).toEqual(refused('CASE_ASSIGNEE_UNKNOWN'))
  })

  test('of two who take it at one moment one has it, and the other is told', async () => {
    const { over } = await overpaid()
    const seen = await step(over)
    const outcomes = await Promise.all(
      ['clerk', 'finance'].map((assignee) => assignCase(connection.db, { ...seen, actor: assignee, assignee })),
    )
    expect(outcomes).toContainEqual(ok)
    expect(outcomes).toContainEqual(refused('CASE_CHANGED'))
  })

  test('a note is kept as it was seen, once though it is sent twice, and in the audit log without its text', async () => {
    const { over } = await overpaid()
    const { revision: _, ...note } = { ...(await step(over)), note: 'اتصل الدافع\u0000 <b>' }
    expect([await noteCase(connection.db, note), await noteCase(connection.db, note)]).toEqual([ok, ok])
    expect(await cases.historyOf(connection.db, over)).toEqual(['clerk NOTED'])
    const logged = await connection.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subject, `case:${over.id}`))
    expect(logged).toMatchObject([{ actor: 'clerk', action: 'case.noted', details: { reference: over.reference } }])
    expect(JSON.stringify(logged)).not.toContain('الدافع')
  })

  test.each([
    [' ', 'CASE_NOTE_REQUIRED'],
    ['م'.repeat(2001), 'CASE_NOTE_TOO_LONG'],
  ])('a note that is empty or too long is refused', async (note, reason) => {
    const { over } = await overpaid()
    expect(await noteCase(connection.db, { ...(await step(over)), note })).toEqual(refused(reason))
  })
})

describe('closing where no money waits', () => {
  test('a report that could not be read is closed by two people, with the reason', async () => {
    await connection.db.execute(sql`
      insert into network_messages (received_at, kind, format, address, raw_hash) values (now(), 'PAYMENT_NOTIFICATION', 'XML', '127.0.0.1', 'h')`)
    await recordUnreadable(connection.db, { transactionId: 'X-1', messageId: 1, now: cases.NOW })
    const [held] = await connection.db.execute<{ id: number; reference: string }>(sql`
      select id::int, reference from payment_cases where transaction_id = 'X-1'`)
    if (!held) throw new Error('No case')
    expect(await close(held as Case)).toEqual(ok)
    expect(await decide(held as Case, 'APPROVE', 'clerk')).toEqual(refused('CASE_SAME_PERSON'))
    expect(await decide(held as Case, 'APPROVE')).toEqual(ok)
    expect(await cases.historyOf(connection.db, held)).toEqual(['clerk REQUESTED', 'finance APPROVED', 'finance CLOSED'])
    expect(await allocateCase(connection.db, { ...(await step(held)), violationIds: ['1'], note: '', drawNumbers })).toEqual(
      refused('CASE_STATE'),
    )
  })

  test('not where money waits; a rejected one goes on', async () => {
    const { paymentId, over } = await overpaid()
    expect(await close(over)).toEqual(refused('CASE_MONEY_WAITS'))
    const lacked = await cases.lackedCase(connection.db, paymentId)
    expect(await close(lacked)).toEqual(ok)
    expect(await decide(lacked, 'REJECT')).toEqual(ok)
    expect((await now(lacked)).state).toBe('OPEN')
  })
})

describe("the reversal of a payment that the network's file lacks", () => {
  test('contra rows, void receipts, violations payable again under a new number, its other cases at an end', async () => {
    const { license, number, paymentId, over } = await overpaid()
    const lacked = await cases.lackedCase(connection.db, paymentId)
    expect(await reverse(lacked)).toEqual(ok)
    expect((await now(lacked)).state).toBe('REVERSAL_REQUESTED')
    expect(await decide(lacked, 'APPROVE', 'clerk')).toEqual(refused('CASE_SAME_PERSON'))
    expect(await decide(lacked, 'APPROVE')).toEqual(ok)
    expect(await cases.sumsOf(connection.db, paymentId)).toEqual([0, 0, 0, 36_000])
    expect([(await now(lacked)).state, (await now(over)).state]).toEqual(['CLOSED', 'CLOSED'])
    expect(await cases.standing(connection.db, license)).toEqual(['UNPAID', 'UNPAID'])
    const fresh = await cases.openNumber(connection.db, license)
    expect(await quoteBill(connection.db, fresh, cases.LATER)).toMatchObject({ kind: 'PAYABLE', amount: 35_000 })
    expect(await quoteBill(connection.db, number, cases.LATER)).toEqual({ kind: 'PAID' })
    const entries = await connection.db.select().from(ledgerEntries).where(eq(ledgerEntries.paymentId, paymentId)).orderBy(ledgerEntries.id)
    expect(entries.map(({ debit, credit, amount }) => [debit, credit, amount])).toEqual([
      ['NETWORK', 'SETTLED', 35_000],
      ['NETWORK', 'SUSPENSE', 1_000],
      ['SETTLED', 'NETWORK', 35_000],
      ['SUSPENSE', 'NETWORK', 1_000],
    ])
    expect(await connection.db.select().from(receipts).where(eq(receipts.paymentId, paymentId))).toMatchObject([{ voidedAt: cases.LATER }])
    expect(await cases.historyOf(connection.db, lacked)).toEqual([
      'clerk REQUESTED',
      'finance APPROVED',
      'finance REVERSED 36000',
      'finance CLOSED',
    ])
  })

  test('what was allocated of it, to whichever licence, is taken back too', async () => {
    const { paymentId, over } = await overpaid()
    const { license: other } = await cases.aLicense(connection.db, [plain(1_000)])
    const violationIds = await cases.idsOf(connection.db, other)
    expect(await cases.allocateByRule(connection.db, over, violationIds)).toEqual(ok)
    const lacked = await cases.lackedCase(connection.db, paymentId)
    await reverse(lacked)
    expect(await decide(lacked, 'APPROVE')).toEqual(ok)
    expect(await cases.standing(connection.db, other)).toEqual(['UNPAID'])
    expect(await cases.openNumber(connection.db, other)).not.toBe('')
  })

  test('what another case holds money for is under review again, not payable', async () => {
    const { license, number } = await cases.aLicense(connection.db, [plain(15_000)])
    await quoteBill(connection.db, number, new Date('2026-06-20T08:00:00Z'))
    await cases.pay(connection.db, number, 14_000)
    const settled = await cases.pay(connection.db, number, 15_000)
    const lacked = await cases.lackedCase(connection.db, settled)
    await reverse(lacked)
    expect(await decide(lacked, 'APPROVE')).toEqual(ok)
    expect(await cases.standing(connection.db, license)).toEqual(['REVIEW'])
  })

  test('after the licence was merged, the survivor has its violations back', async () => {
    const { db } = connection
    const { license, paymentId, over } = await overpaid()
    const { license: survivor } = await cases.aLicense(db, [plain(1_000)])
    const licenses = await db.execute<{ id: number }>(
      sql`select id::int from licenses where number in (${license}, ${survivor}) order by number`,
    )
    const [from = 0, into = 0] = licenses.map(({ id }) => id)
    await db.transaction((tx) => mergeLicenses(tx, { from, into, at: cases.LATER, actor: 'tests', drawNumbers }))
    const violationIds = await cases.idsOf(db, survivor, 1_000)
    expect(await cases.allocateByRule(db, over, violationIds)).toEqual(ok)
    expect(await cases.brokenEquations(db)).toEqual([])
    const lacked = await cases.lackedCase(db, paymentId)
    await reverse(lacked)
    expect(await decide(lacked, 'APPROVE')).toEqual(ok)
    expect(await cases.standing(db, survivor)).toEqual(['UNPAID', 'UNPAID', 'UNPAID'])
    expect(await quoteBill(db, await cases.openNumber(db, survivor), cases.LATER)).toMatchObject({ amount: 36_000 })
  })

  test('is refused for every other reason, while a refund of it is under way, once it was paid out, and once a file agreed', async () => {
    const { paymentId, over } = await overpaid()
    expect(await reverse(over)).toEqual(refused('CASE_NOT_REVERSIBLE'))
    const lacked = await cases.lackedCase(connection.db, paymentId)
    await refund(over, 1_000)
    expect(await reverse(lacked)).toEqual(refused('CASE_NOT_REVERSIBLE'))
    expect(await decide(over, 'APPROVE')).toEqual(refused('CASE_MONEY_IN_DOUBT'))
    expect(await decide(over, 'REJECT')).toEqual(ok)
    expect(await reverse(lacked)).toEqual(ok)
    await connection.db.execute(sql`update payments set reconciled_at = now() where id = ${paymentId}`)
    expect(await decide(lacked, 'APPROVE')).toEqual(refused('CASE_NOT_REVERSIBLE'))

    const refunded = await overpaid()
    await refund(refunded.over, 1_000)
    await decide(refunded.over, 'APPROVE')
    await cases.giveAccount(connection.db, refunded.over)
    await recordPayout(connection.db, { ...(await step(refunded.over, 'finance')), transferNumber: 'TR-9' })
    expect(await reverse(await cases.lackedCase(connection.db, refunded.paymentId))).toEqual(refused('CASE_NOT_REVERSIBLE'))
  })

  test('and an allocation of the same payment at the same moment exclude each other', async () => {
    for (let i = 0; i < 4; i++) {
      const { paymentId, over } = await overpaid()
      const { license: other } = await cases.aLicense(connection.db, [plain(1_000)])
      const violationIds = await cases.idsOf(connection.db, other)
      const lacked = await cases.lackedCase(connection.db, paymentId)
      await reverse(lacked)
      const seen = await step(over)
      await Promise.all([decide(lacked, 'APPROVE'), allocateCase(connection.db, { ...seen, violationIds, note: '', drawNumbers })])
      expect(await cases.sumsOf(connection.db, paymentId)).toEqual([0, 0, 0, 36_000])
      expect(await cases.standing(connection.db, other)).toEqual(['UNPAID'])
    }
  })
})

test('a case outlives the account of whoever worked on it', async () => {
  const { over } = await overpaid()
  await assignCase(connection.db, { ...(await step(over)), assignee: 'clerk' })
  await connection.db.delete(users).where(eq(users.userName, 'clerk'))
  expect(await refund(over, 1_000)).toEqual(ok)
  expect((await now(over)).assignee).toBe('clerk')
})
