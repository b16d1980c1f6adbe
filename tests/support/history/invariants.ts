import { sql } from 'drizzle-orm'
import type { Connection } from '@/db/client/client'
import { quoteBill } from '@/services/payments/quote-bill'
import { brokenEquations } from '../cases'
import { setsNow, type World } from './world'

/** Throws with the first rule that does not hold after a step. */
export async function checkInvariants(world: World): Promise<void> {
  await Promise.all([
    checkLedger(world),
    checkSets(world),
    checkOpenNumbers(world),
    checkBooks(world),
    checkWaiting(world),
    checkReleased(world),
    checkRefunds(world),
    checkFrozen(world),
    checkHistory(world),
  ])
  await checkPrices(world)
}

async function checkLedger({ connection }: World): Promise<void> {
  const broken = await brokenEquations(connection.db)
  must(broken.length === 0, `the ledger: ${broken}`)
}

function must(holds: boolean, rule: string): void {
  if (!holds) throw new Error(rule)
}

/** A number keeps its word: the set that it was issued for never changes, whatever is merged or replaced. */
async function checkSets(world: World): Promise<void> {
  const found = await setsNow(world)
  for (const [number, set] of world.sets) {
    const now = found.get(number)
    must(now !== undefined && now.size === set.size && [...set].every((key) => now.has(key)), `the set of ${number} changed`)
  }
  for (const [number, set] of found) world.sets.set(number, set)
}

/** A licence has one open number for exactly what is payable on it, and none where nothing is. */
async function checkOpenNumbers({ connection, violations }: World): Promise<void> {
  const keys = JSON.stringify(violations.map(({ key }) => key))
  const wrong = await connection.db.execute<{ number: string; payable: number; open: number; named: number }>(sql`
    with concerned as (
      select distinct v.license_id as id from violations v where v.authority_code = 'GAM' and v.source_key in (select jsonb_array_elements_text(${keys}::jsonb))
    ), state as (
      select l.number,
        (select count(*)::int from violations v where v.license_id = l.id and v.payable) as payable,
        (select count(*)::int from payment_references r where r.license_id = l.id and r.kind = 'ALL_DUE' and r.status = 'OPEN') as open,
        (select count(*)::int from violations v join payment_references r on r.license_id = l.id and r.kind = 'ALL_DUE' and r.status = 'OPEN'
          where v.license_id = l.id and v.payable and v.payable_in @> r.revision) as named
      from licenses l where l.id in (select id from concerned)
    )
    select * from state where open <> least(payable, 1) or named <> payable * open`)
  must(wrong.length === 0, `open numbers: ${JSON.stringify([...wrong])}`)
}

/** Every payment that was reported is recorded once, with its amount. */
async function checkBooks({ connection, books }: World): Promise<void> {
  const rows = await connection.db.execute<{ id: string; paid: string }>(sql`
    select transaction_id as id, paid::text from payments
    where transaction_id in (select jsonb_array_elements_text(${JSON.stringify([...books.keys()])}::jsonb))`)
  const recorded = new Map(rows.map(({ id, paid }) => [id, Number(paid)]))
  for (const [id, { paid }] of books) must(recorded.get(id) === paid, `the payment ${id} of ${paid} is recorded as ${recorded.get(id)}`)
}

/** Money that just came and waits because nothing could be paid with it: then nothing of its number's set can be paid now. */
async function checkWaiting({ connection, books, judged }: World): Promise<void> {
  const fresh = [...books.keys()].filter((id) => !judged.has(id))
  for (const id of fresh) judged.add(id)
  const wrong = await connection.db.execute<{ id: string; reason: string }>(sql`
    select p.transaction_id as id, c.reason from payments p join payment_cases c on c.payment_id = p.id
      join payment_references r on r.number = p.reported_number
    where p.transaction_id in (select jsonb_array_elements_text(${JSON.stringify(fresh)}::jsonb)) and p.settled = 0
      and c.reason in ('ALREADY_SETTLED', 'NOT_PAYABLE', 'UNKNOWN_REFERENCE') and exists (
        select from violations v where v.license_id = r.license_id and v.payable and (v.payable_in @> r.revision or exists (
          select from payment_reference_violations s where s.reference_number = r.number and s.violation_id = v.id and s.part = 'SET')))`)
  must(wrong.length === 0, `money waits though its number can be paid: ${JSON.stringify([...wrong])}`)
}

const keysOf = ({ violations }: World) => JSON.stringify(violations.map(({ key }) => key))

/** What stands of a line is what its violation costs now, and nothing of one that was cancelled: no discount is in force in a history. */
async function checkReleased(world: World): Promise<void> {
  const wrong = await world.connection.db.execute(sql`
    select v.source_key, l.amount::int, v.fine::int, coalesce(x.amount, 0)::int as released from violations v
      join payment_lines l on l.violation_id = v.id and l.voided_at is null
      left join (select line_id, sum(amount) as amount from line_corrections group by line_id) x on x.line_id = l.id
    where v.authority_code = 'GAM' and v.source_key in (select jsonb_array_elements_text(${keysOf(world)}::jsonb))
      and l.amount - coalesce(x.amount, 0) <> case when v.cancelled_at is null then least(l.fine, v.fine) else 0 end`)
  must(wrong.length === 0, `what stands of lines: ${JSON.stringify([...wrong])}`)
}

/** Nothing goes back that was not paid: refunds of a case within what came to it, and what was paid out within what was paid. */
async function checkRefunds({ connection, books }: World): Promise<void> {
  const wrong = await connection.db.execute(sql`
    select p.transaction_id, c.reference, c.amount::int, c.waiting::int, coalesce(q.paid, 0)::int as paid_out from payments p
      join payment_cases c on c.payment_id = p.id
      left join (select case_id, sum(amount) filter (where state = 'PAID_OUT') as paid, sum(amount) filter (where state = 'APPROVED') as promised
        from case_requests where kind = 'REFUND' group by case_id) q on q.case_id = c.id
    where p.transaction_id in (select jsonb_array_elements_text(${JSON.stringify([...books.keys()])}::jsonb)) and (
      coalesce(q.paid, 0) + c.waiting > c.amount or coalesce(q.promised, 0) > c.waiting
      or p.paid_out <> (select coalesce(sum(r.amount), 0) from case_requests r join payment_cases o on o.id = r.case_id
        where o.payment_id = p.id and r.kind = 'REFUND' and r.state = 'PAID_OUT'))`)
  must(wrong.length === 0, `refunds: ${JSON.stringify([...wrong])}`)
}

/** Days are frozen while an objection is open, for what is owed alone, and then it cannot be paid. */
async function checkFrozen(world: World): Promise<void> {
  const wrong = await world.connection.db.execute(sql`
    select v.source_key, v.status, v.objected::text, o.open from violations v cross join lateral (
      select exists (select from objection_violations ov join objections b on b.id = ov.objection_id
        where ov.violation_id = v.id and b.final_at is null) as open) o
    where v.authority_code = 'GAM' and v.source_key in (select jsonb_array_elements_text(${keysOf(world)}::jsonb))
      and (upper_inf(v.objected) <> (o.open and v.status = 'UNPAID') or (v.payable and upper_inf(v.objected)))`)
  must(wrong.length === 0, `frozen days: ${JSON.stringify([...wrong])}`)
}

/** What was said stays said: a receipt and its lines, a number that is paid, an objection that is final, a violation that was cancelled after payment. */
async function checkHistory(world: World): Promise<void> {
  const { connection, all, said } = world
  const numbers = JSON.stringify(all)
  const rows = await connection.db.execute<{ name: string; says: string }>(sql`
    with own as (select id from licenses where number in (select jsonb_array_elements_text(${numbers}::jsonb)))
    select 'receipt ' || r.number as name, r.amount || ' ' || coalesce(r.voided_at::text, '') || (
      select string_agg(l.violation_id || ':' || l.fine || ':' || l.amount, ',' order by l.id) from payment_lines l where l.receipt_number = r.number) as says
    from receipts r join payments p on p.id = r.payment_id where p.license_id in (select id from own)
    union all
    select 'number ' || number, status from payment_references where license_id in (select id from own) and status in ('PAID', 'CLOSED')
    union all
    select 'objection ' || number, state || final_at from objections where license_id in (select id from own) and final_at is not null
    union all
    select 'violation ' || source_key, cancelled_at::text from violations
    where license_id in (select id from own) and status = 'PAID' and cancelled_at is not null`)
  const now = new Map(rows.map(({ name, says }) => [name, says]))
  for (const [name, says] of said) must(now.get(name) === says, `${name} said ${says}, and says ${now.get(name)}`)
  for (const [name, says] of now) said.set(name, says)
}

const PRICED = 4

/** A number costs the sum of what is still payable in its set, superseded or not: no discount is in force in a history. */
async function checkPrices({ connection, draw, sets, now }: World): Promise<void> {
  const numbers = [...sets.keys()]
  const priced = Array.from({ length: Math.min(PRICED, numbers.length) }, () => numbers[draw.between(0, numbers.length - 1)] ?? '')
  await Promise.all(priced.map((number) => checkPrice(connection, { number, set: sets.get(number) ?? new Set(), now })))
}

type Priced = { readonly number: string; readonly set: ReadonlySet<string>; readonly now: Date }

async function checkPrice({ db }: Connection, { number, set, now }: Priced): Promise<void> {
  const [row] = await db.execute<{ total: string; status: string }>(sql`
    select r.status, (select coalesce(sum(v.fine), 0) from violations v
      where v.payable and v.authority_code = 'GAM' and v.source_key in (select jsonb_array_elements_text(${JSON.stringify([...set])}::jsonb)))::text as total
    from payment_references r where r.number = ${number}`)
  const bill = await quoteBill(db, number, now)
  const expected = row?.status === 'PAID' || row?.status === 'CLOSED' ? 0 : Number(row?.total)
  const actual = bill.kind === 'PAYABLE' ? bill.amount : 0
  must(actual === expected, `${number} (${row?.status}) costs ${actual} (${bill.kind}), and ${expected} is payable in its set`)
}
