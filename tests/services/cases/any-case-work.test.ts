import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { paymentCases } from '@/db/schema/payments'
import { allowsStep, type CaseAction } from '@/domain/cases/case-state'
import { fils } from '@/domain/values/money'
import { allocateCase } from '@/services/cases/allocate-case'
import { assignCase } from '@/services/cases/assign-case'
import type { CaseOutcome } from '@/services/cases/case-step'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { recordReturned } from '@/services/cases/record-returned'
import { requestAllocation } from '@/services/cases/request-allocation'
import { requestClosing } from '@/services/cases/request-closing'
import { requestRefund } from '@/services/cases/request-refund'
import { requestReversal } from '@/services/cases/request-reversal'
import { withdrawCaseRequest } from '@/services/cases/withdraw-case-request'
import { decidePayeeAccount } from '@/services/payouts/decide-payee-account'
import { recordPayout } from '@/services/payouts/record-payout'
import { sendPayeeLink } from '@/services/payouts/send-payee-link'
import { SESSION_SECRET } from '@/tests/support/api'
import { repetitions } from '@/tests/support/campaign'
import * as cases from '@/tests/support/cases'
import { drawNumbers, plain } from '@/tests/support/cases'
import { withDatabase } from '@/tests/support/database'
import { confirmedPayee } from '@/tests/support/payee'

const connection = withDatabase()

const ACTIONS: readonly CaseAction[] = [
  'ALLOCATE',
  'REQUEST_REFUND',
  'REQUEST_CLOSE',
  'REQUEST_REVERSAL',
  'REQUEST_ALLOCATION',
  'APPROVE',
  'REJECT',
  'WITHDRAW',
  'PAY_OUT',
  'RETURN',
  'ASSIGN',
]

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

/** `WORK`: one of the steps that the state of the case allows; the others are tried whatever its state is. */
const someStep = fc.record({
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('PAY' as const, 'LACKED' as const) },
    { weight: 8, arbitrary: fc.constant('WORK' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...ACTIONS) },
  ),
  license: fc.nat(1),
  nth: fc.nat(7),
  choice: fc.nat(11),
  amount: fc.constantFrom(4_000, 5_000, 7_000, 11_000, 12_000, 18_000, 23_000, 25_000),
  violations: fc.subarray([0, 1, 2], { minLength: 1 }),
})
type Step = typeof someStep extends fc.Arbitrary<infer Value> ? Value : never

/** Money comes, or its absence from the network's file is found out. */
async function happen({ what, license, nth, amount }: Step, { licenses, payments }: World): Promise<void> {
  if (what === 'PAY') payments.push(await cases.pay(connection.db, licenses[license]?.number ?? '', amount))
  const paymentId = payments[nth % payments.length]
  if (what === 'LACKED' && paymentId !== undefined) await cases.lackedCase(connection.db, paymentId)
}

/** What staff do about one of the cases; null when there is none. */
async function work(step: Step, { licenses, payments }: World): Promise<[CaseAction, CaseOutcome] | null> {
  const { db } = connection
  const known = await db.select().from(paymentCases).where(sql`${paymentCases.paymentId} in ${payments}`).orderBy(paymentCases.id)
  const held = known[step.nth % Math.max(1, known.length)]
  if (!held) return null
  const allowed = ACTIONS.filter((action) => allowsStep(held.state, action) && action !== 'ASSIGN')
  const action = step.what === 'WORK' ? allowed[step.choice % allowed.length] : ACTIONS.find((one) => one === step.what)
  return action ? [action, await act(action, held, step, licenses[step.license]?.license ?? '')] : null
}

async function act(action: CaseAction, held: cases.Case, { amount, nth, violations }: Step, license: string): Promise<CaseOutcome> {
  const { db } = connection
  const asked = { ...(await cases.stepOn(db, held, 'clerk')), reason: 'سبب' }
  const decided = { ...asked, actor: 'finance', note: 'سبب', drawNumbers }
  const ids = await cases.idsOf(db, license)
  const requests = await cases.requestsOf(db, held)
  switch (action) {
    case 'ALLOCATE':
      return allocateCase(db, { ...asked, violationIds: violations.map((i) => ids[i] ?? ''), note: '', consent: 'سبب', drawNumbers })
    case 'REQUEST_ALLOCATION':
      return requestAllocation(db, { ...asked, violationIds: violations.map((i) => ids[i] ?? '') })
    case 'REQUEST_REFUND':
      return requestRefund(db, { ...asked, amount: nth % 2 ? held.waiting : fils(Math.min(amount, held.waiting)) })
    case 'REQUEST_CLOSE':
      return requestClosing(db, asked)
    case 'REQUEST_REVERSAL':
      return requestReversal(db, asked)
    case 'APPROVE':
    case 'REJECT':
      return decideCaseRequest(db, { ...decided, decision: action })
    case 'WITHDRAW':
      return withdrawCaseRequest(db, asked)
    case 'PAY_OUT':
      await cases.giveAccount(db, held)
      return recordPayout(db, { ...decided, transferNumber: 'TR-0001' })
    case 'RETURN':
      return recordReturned(db, {
        ...decided,
        actor: 'finance2',
        requestId: String(requests.find(({ state }) => state === 'PAID_OUT')?.id),
      })
    case 'CONFIRM':
      throw new Error('Files alone confirm')
    case 'ASK_ACCOUNT':
      await confirmedPayee(db, held.reference, cases.LATER)
      return sendPayeeLink(db, { ...asked, sealKey: SESSION_SECRET })
    case 'DECIDE_ACCOUNT':
      return decidePayeeAccount(db, { ...decided, decision: 'APPROVE', sealKey: 'unused' })
    case 'ASSIGN':
      return assignCase(db, { ...asked, assignee: null })
  }
}

/** What is done about one case after a payment of `amount`, so that each step is taken at least once. */
const way = (amount: Step['amount'], nth: number, ...steps: Step['what'][]): [Step[]] => [
  steps.map((what) => ({ what, license: 0, nth, choice: 0, amount, violations: [0] })),
]
const EXAMPLES = [
  way(25_000, 1, 'LACKED', 'REQUEST_CLOSE', 'REJECT', 'REQUEST_CLOSE', 'WITHDRAW', 'REQUEST_REVERSAL', 'APPROVE'),
  way(25_000, 0, 'REQUEST_REFUND', 'APPROVE', 'PAY_OUT', 'RETURN', 'ASSIGN'),
  way(12_000, 0, 'REQUEST_ALLOCATION', 'APPROVE', 'RETURN', 'WITHDRAW'),
  way(12_000, 0, 'ALLOCATE', 'REQUEST_REFUND', 'APPROVE', 'PAY_OUT'),
]

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
  const taken = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(someStep, { minLength: 10, maxLength: 24 }), async (steps) => {
      const here = await world()
      for (const step of [{ ...steps[0], what: 'PAY' } as Step, ...steps]) {
        await happen(step, here)
        const [action, outcome] = (await work(step, here)) ?? []
        if (action && outcome?.ok) taken.add(action)
        expect(await cases.brokenEquations(connection.db)).toEqual([])
      }
      expect([...(await wrongNumbers()), ...(await reviewedForNothing()), ...(await wrongCases())]).toEqual([])
    }),
    { numRuns: repetitions({ share: 8, whole: 40 }), examples: EXAMPLES },
  )
  expect([...taken].sort()).toEqual([...ACTIONS].sort())
})
