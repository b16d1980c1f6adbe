import postgres from 'postgres'
import { connect } from '@/db/client/client'

/** A payment of everything that one licence owes, as a bank reports it. `amount`: dinars as the network writes them. */
export type Payment = { readonly n: number; readonly number: string; readonly amount: string; readonly transactionId: string }

export type PaymentsDatabase = { readonly url: string; readonly payments: readonly Payment[]; drop(): Promise<void> }

/** A copy of the benchmark's database in which nothing is paid yet, with a queue of `count` payments to make. */
export async function paymentsDatabase(template: string, count: number): Promise<PaymentsDatabase> {
  const source = new URL(template).pathname.slice(1)
  const name = `${source}_payments`
  const server = Object.assign(new URL(template), { pathname: '/postgres' }).href
  const url = Object.assign(new URL(template), { pathname: `/${name}` }).href
  const admin = postgres(server, { max: 1, onnotice: () => undefined })
  const drop = async () => {
    await admin`drop database if exists ${admin(name)} with (force)`
  }
  await drop()
  await admin`create database ${admin(name)} template ${admin(source)}`
  const payments = await queue(url, count)
  return { url, payments, drop: () => drop().finally(() => admin.end()) }
}

/** Of licences with up to 20 violations, in a copy without discounts: so what they cost can be said in SQL. */
async function queue(url: string, count: number): Promise<Payment[]> {
  const { sql, close } = connect(url, { max: 1, name: 'tasdeed bench' })
  try {
    await sql`delete from discount_rules`.catch(() =>
      sql`alter table discount_rules disable trigger user`.then(() => sql`delete from discount_rules`),
    )
    await sql`
      create table bench_queue as
      select row_number() over (order by random())::int as n, license_id, number, total, 'B' || number as transaction_id
      from (
        select r.license_id, r.number, sum(v.fine) as total from payment_references r join licenses l on l.id = r.license_id
        join violations v on v.license_id = r.license_id and v.payable
        where r.status = 'OPEN' and r.kind = 'ALL_DUE' and l.withheld_since is null
        group by r.license_id, r.number having count(*) <= 20 order by random() limit ${count}
      ) as open`
    await sql`create unique index on bench_queue (n)`
    await sql`create sequence bench_next`
    await sql`vacuum (analyze)`
    await sql`checkpoint`
    const rows = await sql<{ n: number; number: string; transaction_id: string; total: string }[]>`select * from bench_queue order by n`
    return rows.map(({ n, number, transaction_id: transactionId, total }) => {
      const fils = total.padStart(4, '0')
      return { n, number, transactionId, amount: `${fils.slice(0, -3)}.${fils.slice(-3)}` }
    })
  } finally {
    await close()
  }
}

const TABLES = ['network_messages', 'payments', 'receipts', 'payment_lines', 'ledger_entries', 'audit_log'] as const

/** Rows that were written for the payments, by table: two ways of writing the same must agree. */
export async function rowsWritten(url: string): Promise<Record<string, number>> {
  const { sql, close } = connect(url, { max: 1, name: 'tasdeed bench' })
  try {
    const counts = TABLES.map(async (table) => [table, Number((await sql`select count(*) from ${sql(table)}`)[0]?.count)] as const)
    const [paid] = await sql`
      select (select count(*) from violations where status = 'PAID') as violations, (select count(*) from payment_references where status = 'PAID') as numbers`
    return {
      ...Object.fromEntries(await Promise.all(counts)),
      'violations paid': Number(paid?.violations),
      'numbers paid': Number(paid?.numbers),
    }
  } finally {
    await close()
  }
}
