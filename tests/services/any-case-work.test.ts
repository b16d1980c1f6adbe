import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { type Connection, connect } from '@/db/client'
import { paymentCases } from '@/db/schema/payments'
import { fils } from '@/domain/money'
import { allocateCase } from '@/services/allocate-case'
import { assignCase } from '@/services/assign-case'
import { decideCaseRequest } from '@/services/decide-case-request'
import type { CaseOutcome } from '@/services/handling/case-step'
import { recordPayout } from '@/services/record-payout'
import { recordReturned } from '@/services/record-returned'
import { requestClosing } from '@/services/request-closing'
import { requestRefund } from '@/services/request-refund'
import { requestReversal } from '@/services/request-reversal'
import * as cases from '../support/cases'
import { drawNumbers, plain } from '../support/cases'
import { type TestDatabase, testDatabase } from '../support/database'

let database: TestDatabase
let connection: Connection

beforeAll(async () => {
  database = await testDatabase()
  connection = connect(database.url)
})

afterAll(async () => {
  await connection.close()
  await database.drop()
})

const FINES = [5_000, 7_000, 11_000]

/** Two licences of three violations each; each run has its own. */
async function world() {
  const licenses = [0, 1].map(() =>
    cases.aLicense(
      connection.db,
      FINES.map((fine) => plain(fine)),
    ),
  )
  return { licenses: await Promise.all(licenses), payments: [] as number[] }
}

type World = Awaited<ReturnType<typeof world>>

const someStep = fc.record({
  what: fc.constantFrom(
    ...(['PAY', 'PAY', 'LACKED', 'ALLOCATE', 'ALLOCATE', 'REFUND', 'REFUND', 'CLOSE', 'REVERSE'] as const),
    ...(['APPROVE', 'APPROVE', 'REJECT', 'PAY_OUT', 'PAY_OUT', 'RETURN', 'ASSIGN'] as const),
  ),
  license: fc.nat(1),
  nth: fc.nat(7),
  amount: fc.constantFrom(4_000, 5_000, 7_000, 11_000, 12_000, 18_000, 23_000, 25_000),
  violations: fc.subarray([0, 1, 2], { minLength: 1 }),
})
type Step = typeof someStep extends fc.Arbitrary<infer Value> ? Value : never

async function take({ what, license, nth, amount, violations }: Step, { licenses, payments }: World): Promise<CaseOutcome | null> {
  const { db } = connection
  const { license: name, number } = licenses[license] ?? { license: '', number: '' }
  if (what === 'PAY') payments.push(await cases.pay(db, number, amount))
  if (what === 'LACKED' && payments[nth] !== undefined) await cases.lackedCase(db, payments[nth])
  const known = payments.length === 0 ? [] : await db.select().from(paymentCases).where(sql`${paymentCases.paymentId} in ${payments}`)
  const held = known[nth % Math.max(1, known.length)]
  if (!held || what === 'PAY' || what === 'LACKED') return null
  const asked = await cases.stepOn(db, held, 'clerk')
  const decided = { ...asked, actor: 'finance', note: 'سبب', drawNumbers }
  const ids = await cases.idsOf(db, name)
  const requests = await cases.requestsOf(db, held)
  switch (what) {
    case 'ALLOCATE':
      return allocateCase(db, { ...asked, violationIds: violations.map((i) => ids[i] ?? ''), note: '', drawNumbers })
    case 'REFUND':
      return requestRefund(db, { ...asked, amount: nth % 2 ? held.waiting : fils(Math.min(amount, held.waiting)), reason: 'سبب' })
    case 'CLOSE':
      return requestClosing(db, { ...asked, reason: 'سبب' })
    case 'REVERSE':
      return requestReversal(db, { ...asked, reason: 'سبب' })
    case 'APPROVE':
    case 'REJECT':
      return decideCaseRequest(db, { ...decided, decision: what })
    case 'PAY_OUT':
      return recordPayout(db, { ...decided, transferNumber: 'TR-0001' })
    case 'RETURN':
      return recordReturned(db, { ...decided, requestId: String(requests[0]?.id) })
    case 'ASSIGN':
      return assignCase(db, { ...asked, assignee: null })
  }
}

/** Licences whose open number is not there exactly while something can be paid. */
const wrongNumbers = () =>
  connection.db.execute(sql`
    select l.number from licenses l
    where exists (select from violations v where v.license_id = l.id and v.payable)
      <> exists (select from payment_references r where r.license_id = l.id and r.kind = 'ALL_DUE' and r.status = 'OPEN')`)

/** Violations that are said to be under review though no open case of a number that stands for them has money. */
const reviewedForNothing = () =>
  connection.db.execute(sql`
    select v.id from violations v where v.status = 'UNPAID' and v.under_review and not exists (
      select from payment_cases c join payments p on p.id = c.payment_id join payment_references r on r.number = p.reference_number
      where v.payable_in @> r.revision and r.license_id = v.license_id and c.state <> 'CLOSED' and c.waiting > 0)`)

/** Cases that ended with money, or of whose history the audit log has another number of entries. */
const wrongCases = () =>
  connection.db.execute(sql`
    select c.reference from payment_cases c where (c.state = 'CLOSED' and c.waiting > 0)
      or (select count(*) from case_events e where e.case_id = c.id) <> (select count(*) from audit_log a where a.subject = 'case:' || c.id)`)

test('whatever is reported and whatever staff do about it, every equation of the ledger holds after each step', async () => {
  let taken = 0
  await fc.assert(
    fc.asyncProperty(fc.array(someStep, { minLength: 6, maxLength: 16 }), async (steps) => {
      const here = await world()
      for (const step of [{ ...steps[0], what: 'PAY' } as Step, ...steps]) {
        const outcome = await take(step, here)
        if (outcome?.ok) taken += 1
        expect(await cases.brokenEquations(connection.db)).toEqual([])
      }
      expect([...(await wrongNumbers()), ...(await reviewedForNothing()), ...(await wrongCases())]).toEqual([])
    }),
    { numRuns: 40 },
  )
  expect(taken).toBeGreaterThan(60)
}, 120_000)
