import { sql } from 'drizzle-orm'
import { checkLedger, ledgerChecks } from '@/db/queries/ledger-checks'
import { payAllDue } from '@/demo/pay'
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
