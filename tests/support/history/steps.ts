import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { ruleBook } from '@/domain/pricing/discount-rule'
import { calendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { fils, formatJod } from '@/domain/values/money'
import { runImport } from '@/imports/run-import'
import { allocateCase } from '@/services/cases/allocate-case'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { requestAllocation } from '@/services/cases/request-allocation'
import { requestRefund } from '@/services/cases/request-refund'
import type { LicenseNotice, ViolationNotice } from '@/services/feeds/feed-row'
import { receiveImport } from '@/services/imports/receive-import'
import { quoteBill } from '@/services/payments/quote-bill'
import { settlePayment } from '@/services/payments/settle-payment'
import { recordPayout } from '@/services/payouts/record-payout'
import { withRetry } from '@/services/platform/retry'
import { closeDay } from '@/services/reconciliation/close-day'
import { issueSelection } from '@/services/references/issue-selection'
import { registerFewViolations } from '@/services/violations/register-few-violations'
import { giveAccount } from '../cases'
import { aLicense, aNotice, deliverLicenses, outcomesOf } from '../deliveries'
import { csvOf, header } from '../import-files'
import { startByTwo, undoByTwo } from '../two-people'
import { anyLicense, anyNumber, drawn, type Known, nameOf, type World } from './world'

/** One thing that happens, drawn before it begins, so that several can begin at one moment. */
export type Step = { readonly name: string; readonly happen: () => Promise<unknown> }

const FINES = [5_000, 7_000, 11_000, 20_001]

export function notice({ key, license, fine }: Known, given: Partial<ViolationNotice> = {}): ViolationNotice {
  return aNotice(license, { license: nameOf(license), sourceKey: key, fine: fils(fine), occurredOn: calendarDay('2021-08-15'), ...given })
}

export function deliver({ connection, now, drawNumbers }: World, notices: readonly ViolationNotice[]): Promise<unknown> {
  const rows = notices.map((each, index) => ({ line: index + 1, original: '', notice: each }))
  const options = { at: now, drawNumbers, source: 'history', actor: 'history' }
  return withRetry(() => connection.db.transaction((tx) => registerFewViolations(tx as never, rows, options)))
}

export function register(world: World): Step {
  return registerOn(
    world,
    Array.from({ length: world.draw.between(1, 3) }, () => anyLicense(world)),
  )
}

/** One violation more on each of the licences, in one delivery. */
export function registerOn(world: World, licenses: readonly string[]): Step {
  const added = licenses.map((license) => ({ key: world.unique(), license, fine: drawn(world.draw, FINES) }))
  world.violations.push(...added)
  return {
    name: `register ${added.map(({ key, license, fine }) => `${key} ${license} ${fine}`)}`,
    happen: () =>
      deliver(
        world,
        added.map((each) => notice(each)),
      ),
  }
}

export function amend(world: World): Step | null {
  const known = aViolation(world)
  if (!known) return null
  const fine = known.fine + world.draw.pick([-1_000, 1_000, 3_000])
  known.fine = fine
  return { name: `amend ${known.key} to ${fine}`, happen: () => deliver(world, [notice({ ...known, fine })]) }
}

export function cancel(world: World): Step | null {
  const known = aViolation(world)
  return known && { name: `cancel ${known.key}`, happen: () => deliver(world, [notice(known, { cancelled: true })]) }
}

function aViolation({ draw, violations }: World): Known | null {
  return violations.length === 0 ? null : drawn(draw, violations)
}

export function pull(world: World): Step | null {
  const number = anyNumber(world)
  return number ? { name: `pull ${number}`, happen: () => quoteBill(world.connection.db, number, world.now) } : null
}

/** As much as the number costs now, a fils less or more, or something else; now and then a transaction that was reported before. */
export function pay(world: World, license?: string): Step | null {
  const { draw, books, unique } = world
  const number = (license && numberOf(world, license)) ?? anyNumber(world)
  if (!number) return null
  const [off, isRepeat] = [draw.pick([0, 0, 0, 0, -1, 1, 2_000]), draw.between(1, 8) === 1]
  const earlier = isRepeat && books.size > 0 ? drawn(draw, [...books.keys()]) : null
  return payment(world, { transactionId: earlier ?? unique(), number, off })
}

type Payment = { readonly transactionId: string; readonly number: string; readonly off: number }

/** A payment of what the number costs and `off` more; the same report again where the transaction is in the books. */
export function payment({ connection, books, now, drawNumbers }: World, { transactionId, number, off }: Payment): Step {
  const earlier = books.get(transactionId)
  const happen = async () => {
    const bill = earlier ? null : await quoteBill(connection.db, number, now)
    const entry = earlier ?? { number, paid: Math.max(1, (bill?.kind === 'PAYABLE' ? bill.amount : 7_777) + off) }
    books.set(transactionId, entry)
    const paid = fils(entry.paid)
    const notice = { transactionId, rawHash: transactionId, number: entry.number, paid, processedAt: now }
    const report = { ...notice, currency: 'JOD', amountText: formatJod(paid), source: 'NOTIFICATION' } as const
    await settlePayment(connection.db, report, { now, drawNumbers })
  }
  return { name: `pay ${transactionId} to ${number} (${off})`, happen }
}

/** The newest number that stands for violations of a licence. */
export function numberOf({ sets, violations }: World, license: string): string | undefined {
  const keys = new Set(violations.filter((known) => known.license === license).map(({ key }) => key))
  return [...sets].reverse().find(([, set]) => [...set].some((key) => keys.has(key)))?.[0]
}

export function select(world: World, license = anyLicense(world)): Step {
  const { connection, draw, now, drawNumbers, unique } = world
  const [key, part] = [unique(), draw.between(1, 3)]
  const happen = async () => {
    const rows = await connection.db.execute<{ license: string; id: string }>(sql`
      select l.id::text as license, v.id::text as id from violations v join licenses l on l.id = v.license_id
      where l.number = ${license} and v.payable order by v.id`)
    const chosen = rows.filter((_row, index) => index % part === 0).map(({ id }) => id)
    if (chosen.length === 0) return
    const request = { licenseId: Number(rows[0]?.license), violationIds: chosen, caller: 'history', idempotencyKey: `history-${key}`, now }
    await issueSelection(connection.db, { ...request, rules: ruleBook([]), drawNumbers })
  }
  return { name: `select every ${part}. of ${license}`, happen }
}

export function merge(world: World): Step | null {
  const { draw, licenses } = world
  if (licenses.length < 2) return null
  const [from = '', into = ''] = draw.between(0, 1) === 0 ? licenses.slice(0, 2) : licenses.slice(-2).reverse()
  return merger(world, from, into)
}

export function merger(world: World, from: string, into: string): Step {
  ended(world, from, into)
  const notice = aLicense(from, { license: nameOf(from), mergedInto: nameOf(into) })
  return { name: `merge ${from} into ${into}`, happen: () => tell(world, notice) }
}

/** A merger that renews the survivor, too: both numbers are known, and a file says that one replaces the older. */
export function replacement(world: World, older: string, by: string): Step {
  ended(world, older, by)
  const notice = aLicense(by, { replaces: nameOf(older), expiresOn: calendarDay('2031-08-15') })
  return { name: `replace ${older} by ${by}`, happen: () => tell(world, notice) }
}

async function tell({ url }: World, notice: LicenseNotice): Promise<void> {
  const outcomes = outcomesOf(await deliverLicenses(url, [notice]))
  if (outcomes[0] !== 'AMENDED') throw new Error(`A file about ${notice.license.number} had the outcome ${outcomes}`)
}

function ended({ licenses, violations }: World, from: string, into: string): void {
  licenses.splice(licenses.indexOf(from), 1)
  for (const known of violations) if (known.license === from) known.license = into
}

/** A file that a clerk sends in the browser, whose undoing may follow. */
export function file(world: World): Step {
  const { connection, url, draw, unique, violations, imports, drawNumbers } = world
  const added = Array.from({ length: draw.between(1, 3) }, () => ({ key: unique(), license: anyLicense(world), fine: drawn(draw, FINES) }))
  violations.push(...added)
  const lines = added.map(({ key, license, fine }) => `GAM,${key},${license},9,9,${fine},2021-08-15,10-79210,,MRK,1`)
  const content = csvOf(
    lines,
    added.reduce((sum, { fine }) => sum + fine, 0),
  ).replace(header, `${header},status,licensing_center,license_class`)
  const [name, now] = [`${unique()}.csv`, () => new Date()]
  const run = (id: number) =>
    runImport(id, {
      db: connection.db,
      databaseUrl: url,
      now,
      drawNumbers,
      onFault: (error) => {
        throw error
      },
    })
  const happen = async () => {
    const contentHash = createHash('sha256').update(content).digest('hex')
    const chunks = async function* () {
      yield Buffer.from(content)
    }
    const { id } = await receiveImport(connection.db, { name, contentHash, size: content.length, chunks }, { actor: 'clerk', now: now() })
    await run(id)
    await startByTwo(connection.db, { id, now: now() })
    await run(id)
    imports.push(id)
  }
  return { name: `file ${added.map(({ key }) => key)}`, happen }
}

export function undo(world: World): Step | null {
  const { connection, url, imports, drawNumbers } = world
  const id = imports.shift()
  if (id === undefined) return null
  const now = () => new Date()
  const happen = async () => {
    const begun = await undoByTwo(connection.db, { id, now: now() })
    if (typeof begun === 'number')
      await runImport(begun, {
        db: connection.db,
        databaseUrl: url,
        now,
        drawNumbers,
        onFault: (error) => {
          throw error
        },
      })
  }
  return { name: `undo ${id}`, happen }
}

type Work = 'ALLOCATE' | 'REFUND'

/** One step on the oldest open case of one of the world's payments: money is allocated, or its refund asked for, approved and paid out. */
export function work(world: World): Step {
  const kind: Work = world.draw.pick(['ALLOCATE', 'REFUND'])
  return workOn(world, { kind, license: anyLicense(world), transactions: [...world.books.keys()] })
}

/** The refund of a case of money that is no longer due: asked for, approved and paid out, as far as nobody comes between. */
export function refund(world: World): Step {
  const { connection, drawNumbers } = world
  const given = { kind: 'REFUND', license: anyLicense(world), transactions: [...world.books.keys()], drawNumbers } as const
  const happen = async () => {
    for (let step = 0; step < 3; step += 1) await workOnCase(connection.db, given, 'NO_LONGER_DUE')
  }
  return { name: 'refund what is no longer due', happen }
}

export function workOn({ connection, drawNumbers }: World, given: Omit<CaseWork, 'drawNumbers'>): Step {
  return { name: `${given.kind} for ${given.license}`, happen: () => workOnCase(connection.db, { ...given, drawNumbers }) }
}

type CaseWork = { kind: Work; license: string; transactions: readonly string[]; drawNumbers: World['drawNumbers'] }

async function workOnCase(
  db: World['connection']['db'],
  { kind, license, transactions, drawNumbers }: CaseWork,
  reason: string | null = null,
): Promise<void> {
  const [held] = await db.execute<{ reference: string; revision: number; state: string; waiting: string }>(sql`
    select c.reference, (select count(*)::int from case_events e where e.case_id = c.id) as revision, c.state, c.waiting::text
    from payment_cases c join payments p on p.id = c.payment_id
    where c.state <> 'CLOSED' and c.waiting > 0 and p.transaction_id in (select jsonb_array_elements_text(${JSON.stringify(transactions)}::jsonb))
      and (${reason}::text is null or c.reason = ${reason})
    order by c.id limit 1`)
  if (!held) return
  const by = (actor: string) => ({ reference: held.reference, revision: held.revision, actor, now: new Date() })
  const note = { note: 'سبب', reason: 'سبب', drawNumbers }
  if (held.state === 'REFUND_REQUESTED' || held.state === 'ALLOCATION_REQUESTED')
    await decideCaseRequest(db, { ...by('finance'), ...note, decision: 'APPROVE' })
  else if (held.state === 'REFUND_APPROVED') {
    await giveAccount(db, held)
    await recordPayout(db, { ...by('finance'), ...note, transferNumber: 'TR-0001' })
  } else if (kind === 'REFUND') await requestRefund(db, { ...by('clerk'), ...note, amount: fils(Number(held.waiting)) })
  else {
    const open = await db.execute<{ id: string }>(sql`
      select v.id::text from violations v join licenses l on l.id = v.license_id
      where l.number = ${license} and v.status = 'UNPAID' order by v.id limit 1`)
    const violationIds = open.map(({ id }) => id)
    const alone = await allocateCase(db, { ...by('clerk'), ...note, consent: 'سبب', violationIds })
    if (!alone.ok && alone.reason === 'CASE_TWO_PEOPLE') await requestAllocation(db, { ...by('clerk'), ...note, violationIds })
  }
}

export function close({ connection, now }: World): Step {
  const day = dayInAmman(new Date(now.getTime() - 36 * 3_600_000))
  return { name: `close ${day}`, happen: () => closeDay(connection.db, { day, now, actor: 'finance' }) }
}

export const anyPayment = (world: World) => pay(world)
