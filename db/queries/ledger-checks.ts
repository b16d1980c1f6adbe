import { type SQL, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'

/** One equation that always holds. `rows`: how many payments, violations or accounts break it; `fils`: by how much together, without signs. */
export type LedgerCheck = { readonly name: string; readonly rows: number; readonly fils: number }

/** Payments received from the beginning of one day in Amman to its end, or all of them. */
const chosen = (day: string | null): SQL => (day === null ? sql`true` : sql`(p.received_at at time zone 'Asia/Amman')::date = ${day}::date`)

const lines = sql`coalesce((select sum(l.amount) from payment_lines l where l.payment_id = p.id and l.voided_at is null), 0)`
/** What was released of a payment's lines that stand. */
const released = sql`coalesce((select sum(x.amount) from line_corrections x join payment_lines l on l.id = x.line_id where l.payment_id = p.id and l.voided_at is null), 0)`
const correctedFines = sql`coalesce((select sum(x.fine - x.discount) from line_corrections x join payment_lines l on l.id = x.line_id where l.payment_id = p.id and l.voided_at is null), 0)`
const waiting = sql`coalesce((select sum(c.waiting) from payment_cases c where c.payment_id = p.id), 0)`
const receipted = sql`coalesce((select sum(r.amount) from receipts r where r.payment_id = p.id and r.voided_at is null), 0)`
/** What came to an account of a payment, less what left it. */
const balance = (account: string): SQL =>
  sql`coalesce((select sum(case when e.credit = ${account} then e.amount else -e.amount end) from ledger_entries e where e.payment_id = p.id and ${account} in (e.debit, e.credit)), 0)`
const lineFines = sql`coalesce((select sum(l.fine - l.discount) from payment_lines l where l.payment_id = p.id and l.voided_at is null), 0)`

/** Payments for which two sums differ. */
function differing(left: SQL, right: SQL, day: string | null): SQL {
  return sql`select abs(${left} - ${right}) as off from payments p where ${chosen(day)} and ${left} <> ${right}`
}

/** Each equation by its name, as a query of what breaks it: one row for each, `off` fils by how much. */
function equations(day: string | null): Readonly<Record<string, SQL>> {
  const ofPayment = (left: SQL, right: SQL) => differing(left, right, day)
  return {
    'what was reported is settled, waits, was paid out or reversed': ofPayment(
      sql`coalesce(p.paid, 0)`,
      sql`p.settled + p.suspense + p.paid_out + p.reversed`,
    ),
    'the ledger has what was reported, less what was reversed': ofPayment(
      sql`coalesce(p.paid, 0) - p.reversed`,
      sql`- ${balance('NETWORK')}`,
    ),
    'the ledger has what was settled': ofPayment(sql`p.settled`, balance('SETTLED')),
    'the ledger has what waits': ofPayment(sql`p.suspense`, balance('SUSPENSE')),
    'the ledger has what was paid out': ofPayment(sql`p.paid_out`, balance('PAID_OUT')),
    'the lines of a payment, less what was released of them, are what it settled': ofPayment(sql`p.settled`, sql`${lines} - ${released}`),
    'fines less discounts are what was settled': ofPayment(sql`p.settled`, sql`${lineFines} - ${correctedFines}`),
    'every fils that waits has its case': ofPayment(sql`p.suspense`, waiting),
    'the receipts of a payment, less what was released, are what it settled': ofPayment(sql`p.settled`, sql`${receipted} - ${released}`),
    'no more is released of a line than it was settled with': sql`
      select x.amount - l.amount as off from payment_lines l join payments p on p.id = l.payment_id
      join (select line_id, sum(amount) as amount, sum(fine) as fine from line_corrections group by line_id) x on x.line_id = l.id
      where (x.amount > l.amount or x.fine > l.fine) and ${chosen(day)}`,
    'what was released of a payment came to its cases': sql`
      select abs(c.amount - coalesce(sum(x.amount), 0)) as off from payment_cases c join payments p on p.id = c.payment_id
      left join line_corrections x on x.case_id = c.id
      where c.reason = 'NO_LONGER_DUE' and ${chosen(day)} group by c.id having c.amount <> coalesce(sum(x.amount), 0)`,
    'nothing is settled of what was cancelled': sql`
      select l.amount - coalesce(sum(x.amount), 0) as off from payment_lines l join payments p on p.id = l.payment_id
      join violations v on v.id = l.violation_id left join line_corrections x on x.line_id = l.id
      where l.voided_at is null and v.cancelled_at is not null and ${chosen(day)} group by l.id having l.amount <> coalesce(sum(x.amount), 0)`,
    'the lines of a receipt are its amount': sql`
      select abs(r.amount - coalesce(sum(l.amount), 0)) as off from receipts r join payments p on p.id = r.payment_id
      left join payment_lines l on l.receipt_number = r.number
      where ${chosen(day)} group by r.number having r.amount <> coalesce(sum(l.amount), 0)`,
    'a line is void with its receipt': sql`
      select l.amount as off from payment_lines l join receipts r on r.number = l.receipt_number join payments p on p.id = l.payment_id
      where ${chosen(day)} and ((l.voided_at is null) <> (r.voided_at is null) or r.payment_id <> l.payment_id)`,
    'a violation is settled once': sql`
      select (count(*) - 1) * min(l.amount) as off from payment_lines l join payments p on p.id = l.payment_id
      where l.voided_at is null and ${chosen(day)} group by l.violation_id having count(*) > 1`,
    'what was settled is paid': sql`
      select l.amount as off from payment_lines l join violations v on v.id = l.violation_id join payments p on p.id = l.payment_id
      where l.voided_at is null and v.status <> 'PAID' and ${chosen(day)}`,
    'the ledger has what was settled, licence by licence': sql`
      select coalesce(abs(sum(amount)), 0) as off from (
        select l.payment_id, v.license_id, l.amount from payment_lines l join violations v on v.id = l.violation_id where l.voided_at is null
        union all
        select l.payment_id, v.license_id, -x.amount from line_corrections x join payment_lines l on l.id = x.line_id
          join violations v on v.id = l.violation_id where l.voided_at is null
        union all
        select e.payment_id, coalesce(m.merged_into, m.id), case when e.credit = 'SETTLED' then -e.amount else e.amount end
        from ledger_entries e join licenses m on m.id = e.license_id
      ) as moved join payments p on p.id = moved.payment_id
      where ${chosen(day)} group by p.id, moved.license_id having sum(amount) <> 0`,
    'a number to which something was settled is paid': sql`
      select p.settled as off from payments p join payment_references r on r.number = p.reference_number
      join receipts t on t.payment_id = p.id and t.case_id is null
      where r.status <> 'PAID' and ${chosen(day)}`,
  }
}

/** Equations over everything that no day has by itself. */
const overall: Readonly<Record<string, SQL>> = {
  'what is paid was settled': sql`
    select v.fine as off from violations v
    where v.status = 'PAID' and not exists (select from payment_lines l where l.violation_id = v.id and l.voided_at is null)`,
  'a number that is paid has a payment that settled': sql`
    select 0 as off from payment_references r
    where r.status = 'PAID' and not exists (
      select from payments p join receipts t on t.payment_id = p.id where p.reference_number = r.number)`,
  'reported is settled and suspense and paid out': sql`
    select abs(coalesce(sum(case when debit = 'NETWORK' then amount when credit = 'NETWORK' then -amount end), 0)
      - coalesce(sum(case when credit <> 'NETWORK' then amount else 0 end - case when debit <> 'NETWORK' then amount else 0 end), 0)) as off
    from ledger_entries
    having coalesce(sum(case when debit = 'NETWORK' then amount when credit = 'NETWORK' then -amount end), 0)
      <> coalesce(sum(case when credit <> 'NETWORK' then amount else 0 end - case when debit <> 'NETWORK' then amount else 0 end), 0)`,
}

/** The equations as one transaction sees them. */
export async function ledgerChecks(tx: Tx, day: string | null): Promise<LedgerCheck[]> {
  const results: LedgerCheck[] = []
  for (const [name, query] of Object.entries(day === null ? { ...equations(null), ...overall } : equations(day))) {
    const rows = await tx.execute<{ rows: string; fils: string }>(
      sql`select count(*) as rows, coalesce(sum(off), 0) as fils from (${query}) as broken`,
    )
    results.push({ name, rows: Number(rows[0]?.rows), fils: Number(rows[0]?.fils) })
  }
  return results
}

/**
 * The equations of the ledger over everything, or over the payments received on one day (YYYY-MM-DD in Amman). All of them look at the same instant,
 * so it may run while payments arrive. Source: docs/rules.md, "Being paid".
 */
export function checkLedger(db: Db, day: string | null = null): Promise<LedgerCheck[]> {
  return db.transaction((tx) => ledgerChecks(tx, day), { isolationLevel: 'repeatable read', accessMode: 'read only' })
}
