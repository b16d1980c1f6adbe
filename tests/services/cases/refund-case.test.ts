import { fils } from '@/domain/values/money'
import { allocateCase } from '@/services/cases/allocate-case'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { recordReturned } from '@/services/cases/record-returned'
import { requestRefund } from '@/services/cases/request-refund'
import { quoteBill } from '@/services/payments/quote-bill'
import { recordPayout } from '@/services/payouts/record-payout'
import * as cases from '@/tests/support/cases'
import { type Case, drawNumbers, plain } from '@/tests/support/cases'
import { withDatabase } from '@/tests/support/database'

const connection = withDatabase()

afterEach(async () => expect(await cases.brokenEquations(connection.db)).toEqual([]))

const ok = { ok: true }
const refused = (reason: string) => ({ ok: false, reason })

const request = async (held: Case, amount: number, reason = 'دفع مرتين') =>
  requestRefund(connection.db, { ...(await cases.stepOn(connection.db, held)), amount: fils(amount), reason })
const decide = async (held: Case, decision: 'APPROVE' | 'REJECT', actor = 'finance', note = 'تم التدقيق') =>
  decideCaseRequest(connection.db, { ...(await cases.stepOn(connection.db, held, actor)), decision, note, drawNumbers })
const payOut = async (held: Case, transferNumber = 'TR-2026-0001', approvedBy = 'finance2') => {
  await cases.giveAccount(connection.db, held, approvedBy)
  return recordPayout(connection.db, { ...(await cases.stepOn(connection.db, held, 'finance')), transferNumber })
}
const returned = async (held: Case, requestId: number | string, actor = 'finance2') =>
  recordReturned(connection.db, {
    ...(await cases.stepOn(connection.db, held, actor)),
    requestId: String(requestId),
    note: 'رقم الحساب مغلق',
  })
const now = (held: Case) => cases.caseOf(connection.db, held.paymentId ?? 0, held.reason)

/** 14.000 came for a number that costs 15.000. */
async function tooLittle() {
  const paid = await cases.aLicense(connection.db, [plain(15_000)])
  const paymentId = await cases.pay(connection.db, paid.number, 14_000)
  return { ...paid, paymentId, held: await cases.caseOf(connection.db, paymentId) }
}

test('a refund is asked for by one, approved by another, and ends only when the bank has paid it out', async () => {
  const { license, paymentId, held } = await tooLittle()
  expect(await request(held, 14_000)).toEqual(ok)
  expect(await now(held)).toMatchObject({ state: 'REFUND_REQUESTED', waiting: 14_000 })
  expect(await cases.standing(connection.db, license)).toEqual(['REVIEW'])
  expect(await decide(held, 'APPROVE')).toEqual(ok)
  expect(await now(held)).toMatchObject({ state: 'REFUND_APPROVED', waiting: 14_000 })
  expect(await cases.standing(connection.db, license)).toEqual(['UNPAID'])
  const open = await cases.openNumber(connection.db, license)
  expect(await quoteBill(connection.db, open, cases.LATER)).toMatchObject({ kind: 'PAYABLE', amount: 15_000 })
  expect(await cases.sumsOf(connection.db, paymentId)).toEqual([0, 14_000, 0, 0])
  expect(await payOut(held, ' tr-٢٠٢٦-0001 ')).toEqual(ok)
  expect(await now(held)).toMatchObject({ state: 'CLOSED', waiting: 0 })
  expect(await cases.sumsOf(connection.db, paymentId)).toEqual([0, 0, 14_000, 0])
  expect(await cases.requestsOf(connection.db, held)).toMatchObject([
    { state: 'PAID_OUT', requestedBy: 'clerk', decidedBy: 'finance', payoutReference: 'TR-2026-0001', amount: 14_000 },
  ])
  expect(await cases.historyOf(connection.db, held)).toEqual([
    'clerk REQUESTED 14000',
    'finance APPROVED 14000',
    'finance PAID_OUT 14000',
    'finance CLOSED',
  ])
})

test('money that the bank sends back waits again, the case is open again, and it can go out once more', async () => {
  const { license, paymentId, held } = await tooLittle()
  await request(held, 14_000)
  await decide(held, 'APPROVE')
  await payOut(held)
  const [first] = await cases.requestsOf(connection.db, held)
  expect(await returned(held, first?.id ?? 0, 'finance')).toEqual(refused('CASE_PAYOUT_SAME_PERSON'))
  expect(await now(held)).toMatchObject({ state: 'CLOSED', waiting: 0 })
  expect(await returned(held, first?.id ?? 0)).toEqual(ok)
  expect(await now(held)).toMatchObject({ state: 'OPEN', waiting: 14_000, closedAt: null })
  expect(await cases.sumsOf(connection.db, paymentId)).toEqual([0, 14_000, 0, 0])
  expect(await cases.standing(connection.db, license)).toEqual(['UNPAID'])
  expect(await returned(held, first?.id ?? 0)).toEqual(refused('CASE_REQUEST_UNKNOWN'))
  await request(held, 14_000)
  await decide(held, 'APPROVE')
  expect(await payOut(held, 'TR-2026-0002')).toEqual(ok)
  expect((await cases.requestsOf(connection.db, held)).map(({ state }) => state)).toEqual(['RETURNED', 'PAID_OUT'])
  expect(await cases.sumsOf(connection.db, paymentId)).toEqual([0, 0, 14_000, 0])
})

test('a part goes back and the rest is allocated; what comes back while another refund is asked for waits beside it', async () => {
  const { license, number } = await cases.aLicense(connection.db, [plain(15_000), plain(20_000)])
  const held = await cases.caseOf(connection.db, await cases.pay(connection.db, number, 30_000))
  await request(held, 10_000)
  await decide(held, 'APPROVE')
  expect(await cases.standing(connection.db, license)).toEqual(['REVIEW', 'REVIEW'])
  await payOut(held)
  expect(await now(held)).toMatchObject({ state: 'OPEN', waiting: 20_000 })
  await request(held, 5_000)
  const [first] = await cases.requestsOf(connection.db, held)
  expect(await returned(held, first?.id ?? 0)).toEqual(ok)
  expect(await now(held)).toMatchObject({ state: 'REFUND_REQUESTED', waiting: 30_000 })
  await decide(held, 'REJECT')
  const violationIds = await cases.idsOf(connection.db, license, 15_000)
  const step = await cases.stepOn(connection.db, held)
  expect(await allocateCase(connection.db, { ...step, violationIds, note: '', drawNumbers })).toEqual(refused('CASE_TWO_PEOPLE'))
  expect(await cases.allocateByRule(connection.db, held, violationIds)).toEqual(ok)
  expect(await now(held)).toMatchObject({ state: 'OPEN', waiting: 15_000 })
})

test('a rejected refund leaves everything as it was, with the reason', async () => {
  const { license, held } = await tooLittle()
  await request(held, 14_000)
  expect(await decide(held, 'REJECT', 'finance', ' ')).toEqual(refused('CASE_NOTE_REQUIRED'))
  expect(await decide(held, 'REJECT')).toEqual(ok)
  expect(await now(held)).toMatchObject({ state: 'OPEN', waiting: 14_000 })
  expect(await cases.standing(connection.db, license)).toEqual(['REVIEW'])
  expect(await request(held, 14_000)).toEqual(ok)
})

test('violations stay under review while another case holds money for them', async () => {
  const { license, number, held } = await tooLittle()
  const other = await cases.caseOf(connection.db, await cases.pay(connection.db, number, 13_000))
  await request(held, 14_000)
  await decide(held, 'APPROVE')
  expect(await cases.standing(connection.db, license)).toEqual(['REVIEW'])
  await request(other, 13_000)
  await decide(other, 'APPROVE')
  expect(await cases.standing(connection.db, license)).toEqual(['UNPAID'])
})

test('the refund of what was too much touches no violation', async () => {
  const { license, number } = await cases.aLicense(connection.db, [plain(15_000)])
  const held = await cases.caseOf(connection.db, await cases.pay(connection.db, number, 16_000))
  expect(held.reason).toBe('OVERPAID')
  await request(held, 1_000)
  await decide(held, 'APPROVE')
  await payOut(held)
  expect(await cases.standing(connection.db, license)).toEqual(['PAID'])
  expect(await cases.sumsOf(connection.db, held.paymentId ?? 0)).toEqual([15_000, 0, 1_000, 0])
})

describe('two people', () => {
  test.each(['APPROVE', 'REJECT'] as const)('whoever asked may not %s', async (decision) => {
    const { held } = await tooLittle()
    await request(held, 14_000)
    expect(await decide(held, decision, 'clerk')).toEqual(refused('CASE_SAME_PERSON'))
    expect((await now(held)).state).toBe('REFUND_REQUESTED')
  })

  test('two who decide at one moment, one for and one against, decide once', async () => {
    const { held } = await tooLittle()
    await request(held, 14_000)
    const step = await cases.stepOn(connection.db, held, 'finance')
    const outcomes = await Promise.all([
      decideCaseRequest(connection.db, { ...step, decision: 'APPROVE', note: '', drawNumbers }),
      decideCaseRequest(connection.db, { ...step, actor: 'admin', decision: 'REJECT', note: 'لا', drawNumbers }),
    ])
    expect(outcomes).toContainEqual(ok)
    expect(outcomes).toContainEqual(refused('CASE_CHANGED'))
  })

  test('a payout recorded twice at one moment moves the money once', async () => {
    const { paymentId, held } = await tooLittle()
    await request(held, 14_000)
    await decide(held, 'APPROVE')
    await cases.giveAccount(connection.db, held)
    const step = { ...(await cases.stepOn(connection.db, held, 'finance')), transferNumber: 'TR-1' }
    const outcomes = await Promise.all([recordPayout(connection.db, step), recordPayout(connection.db, step)])
    expect(outcomes).toContainEqual(refused('CASE_CHANGED'))
    expect(await cases.sumsOf(connection.db, paymentId)).toEqual([0, 0, 14_000, 0])
  })
})

describe('refused', () => {
  test('a payout to an account that nobody approved, or that whoever records it approved', async () => {
    const { held, paymentId } = await tooLittle()
    await request(held, 14_000)
    await decide(held, 'APPROVE')
    const step = { ...(await cases.stepOn(connection.db, held, 'finance')), transferNumber: 'TR-1' }
    expect(await recordPayout(connection.db, step)).toEqual(refused('CASE_ACCOUNT_UNAPPROVED'))
    expect(await payOut(held, 'TR-1', 'finance')).toEqual(refused('CASE_ACCOUNT_SAME_PERSON'))
    expect(await cases.sumsOf(connection.db, paymentId)).toEqual([0, 14_000, 0, 0])
    expect(await recordPayout(connection.db, { ...step, actor: 'finance2' })).toEqual(ok)
  })

  test.each([
    ['more than waits', 14_001, 'سبب', 'CASE_AMOUNT'],
    ['nothing', 0, 'سبب', 'CASE_AMOUNT'],
    ['less than nothing', -1, 'سبب', 'CASE_AMOUNT'],
    ['without a reason', 14_000, ' \u200f ', 'CASE_NOTE_REQUIRED'],
    ['a reason of 2001 characters', 14_000, 'م'.repeat(2001), 'CASE_NOTE_TOO_LONG'],
  ])('a refund of %s', async (_title, amount, reason, code) => {
    const { held } = await tooLittle()
    expect(await request(held, amount, reason)).toEqual(refused(code))
    expect(await cases.historyOf(connection.db, held)).toEqual([])
  })

  test('a second request, an allocation or a payout while one is asked for', async () => {
    const { license, held } = await tooLittle()
    await request(held, 1_000)
    expect(await request(held, 1_000)).toEqual(refused('CASE_STATE'))
    expect(await payOut(held)).toEqual(refused('CASE_STATE'))
    const violationIds = await cases.idsOf(connection.db, license)
    const step = await cases.stepOn(connection.db, held)
    expect(await allocateCase(connection.db, { ...step, violationIds, note: '', drawNumbers })).toEqual(refused('CASE_STATE'))
  })

  test.each(['', 'abc', 'رقم', '12'.repeat(30), "1'; drop"])('the transfer number %j', async (transferNumber) => {
    const { held } = await tooLittle()
    await request(held, 14_000)
    await decide(held, 'APPROVE')
    expect(await payOut(held, transferNumber)).toEqual(refused('CASE_TRANSFER_NUMBER'))
  })

  test('a decision where nothing is asked for, and a return of what was never paid out', async () => {
    const { held } = await tooLittle()
    expect(await decide(held, 'APPROVE')).toEqual(refused('CASE_STATE'))
    for (const id of ['1', '999999', 'x']) expect(await returned(held, id)).toEqual(refused('CASE_REQUEST_UNKNOWN'))
  })

  test('what somebody decided without having seen the last step', async () => {
    const { held } = await tooLittle()
    const step = { ...(await cases.stepOn(connection.db, held)), amount: fils(1_000), reason: 'سبب' }
    await request(held, 2_000)
    await decide(held, 'REJECT')
    expect(await requestRefund(connection.db, step)).toEqual(refused('CASE_CHANGED'))
    expect(await requestRefund(connection.db, { ...step, reference: 'C-22222222' })).toEqual(refused('CASE_NOT_FOUND'))
  })
})
