import { sql } from 'drizzle-orm'
import type { Connection } from '@/db/client/client'
import { quoteBill } from '@/services/payments/quote-bill'
import { brokenEquations } from '../cases'
import { setsNow, type World } from './world'

/** Throws with the first rule that does not hold after a step. */
export async function checkInvariants(world: World): Promise<void> {
  await Promise.all([checkLedger(world), checkSets(world), checkOpenNumbers(world), checkBooks(world), checkWaiting(world)])
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
