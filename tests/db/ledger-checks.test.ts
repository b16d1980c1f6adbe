import { sql } from 'drizzle-orm'
import { checkLedger, ledgerChecks } from '@/db/queries/ledger-checks'
import { payAllDue } from '@/demo/pay'
import { fils } from '@/domain/values/money'
import { releaseSettled } from '@/services/payments/release-settled'
import { withHeldPayments } from '@/services/payments/with-held-payments'
import { withDatabase } from '../support/database'
import { aViolation, given, issueNow } from '../support/records'

const connection = withDatabase()

beforeAll(async () => {
  for (const number of ['61000001', '61000002', '61000003']) {
    await given(connection.db, { number }, [aViolation(), aViolation()], new Date('2026-11-20T08:00:00Z'))
    await payAllDue(connection.db, number, issueNow(new Date('2026-11-20T09:00:00Z')))
  }
})

const broken = async (day: string | null = null) =>
  (await checkLedger(connection.db, day)).filter(({ rows }) => rows > 0).map(({ name, fils }) => [name, fils])

test('after honest payments every equation holds, over everything and over each day', async () => {
  expect(await broken()).toEqual([])
  expect(await broken('2026-11-20')).toEqual([])
  expect((await checkLedger(connection.db)).length).toBeGreaterThan(12)
})

/** The equations that break when a bug is planted past the database's own constraints and triggers; it is taken away again. */
async function brokenBy(statements: string[]): Promise<string[]> {
  const names: string[] = []
  const undo = new Error('undo')
  const planting = connection.db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`)
    for (const statement of statements) await tx.execute(sql.raw(statement))
    const checks = await ledgerChecks(tx, null)
    names.push(...checks.filter(({ rows }) => rows > 0).map(({ name }) => name))
    throw undo
  })
  await expect(planting).rejects.toBe(undo)
  return names
}

test.each([
  [
    'a fils more in the ledger',
    ["insert into ledger_entries (at, debit, credit, amount, payment_id) values (now(), 'NETWORK', 'SUSPENSE', 1, 1)"],
    'the ledger has what waits',
  ],
  ['a ledger row lost', ['delete from ledger_entries where payment_id = 1'], 'the ledger has what was settled'],
  [
    'a line lost',
    ['delete from payment_lines where payment_id = 1 and violation_id = (select min(violation_id) from payment_lines)'],
    'the lines of a payment, less what was released of them, are what it settled',
  ],
  [
    'a line a fils off',
    ['update payment_lines set amount = amount + 1, fine = fine + 1 where payment_id = 1'],
    'the lines of a payment, less what was released of them, are what it settled',
  ],
  [
    'a receipt lost',
    ['delete from receipts where payment_id = 1'],
    'the receipts of a payment, less what was released, are what it settled',
  ],
  [
    'a violation unpaid again',
    ["update violations set status = 'UNPAID', paid_at = null where id = (select min(violation_id) from payment_lines)"],
    'what was settled is paid',
  ],
  ['a violation paid by nobody', ['delete from payment_lines where payment_id = 1'], 'what is paid was settled'],
  [
    'a number open again',
    [
      "update payment_references set status = 'SUPERSEDED', superseded_at = now(), paid_at = null where number = (select reference_number from payments where id = 1)",
    ],
    'a number to which something was settled is paid',
  ],
  [
    'a payment lost',
    [
      'delete from ledger_entries where payment_id = 1',
      'delete from receipts where payment_id = 1',
      'delete from payment_lines where payment_id = 1',
      'delete from payments where id = 1',
    ],
    'a number that is paid has a payment that settled',
  ],
])('the checker sees %s', async (_title, statements, name) => {
  expect(await brokenBy(statements)).toContain(name)
  expect(await broken()).toEqual([])
})

test('the checker sees what is wrong with money that was released after payment', async () => {
  const { db } = connection
  const [row] = await db.execute<{ id: number; line: number }>(
    sql`select violation_id::int as id, id::int as line from payment_lines order by id limit 1`,
  )
  const change = { violationId: Number(row?.id), fine: fils(9_000), details: {} }
  await withHeldPayments(db, (tx, payments) => releaseSettled(tx, [change], { payments, at: new Date(), actor: 'import' }))
  expect(await broken()).toEqual([])
  expect(await brokenBy(['delete from line_corrections'])).toEqual(
    expect.arrayContaining([
      'fines less discounts are what was settled',
      'what was released of a payment came to its cases',
      'the ledger has what was settled, licence by licence',
    ]),
  )
  expect(await brokenBy(['update line_corrections set amount = amount + 1, discount = discount - 1'])).toContain(
    'what was released of a payment came to its cases',
  )
  expect(await brokenBy(['update line_corrections set amount = 99999, discount = fine - 99999'])).toContain(
    'no more is released of a line than it was settled with',
  )
  expect(await brokenBy([`update violations set cancelled_at = now() where id = ${row?.id}`])).toContain(
    'nothing is settled of what was cancelled',
  )
})
