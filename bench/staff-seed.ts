import postgres from 'postgres'
import { connect } from '@/db/client/client'
import { migrate } from '@/db/client/migrate'
import { rebuildRollups } from '@/services/overview/verify-rollups'

/**
 * A copy of a seeded database in which two years have passed: the violations are spread over them, and about a third of those with a fine is paid at the bank, with
 * payments, receipts, lines and ledger. Written past the triggers, then summed anew, because doing it as it happens would take hours. Kept for the next run.
 */
export async function twoYearsLater(template: string): Promise<string> {
  const source = new URL(template).pathname.slice(1)
  const name = `${source}_two_years`
  const url = Object.assign(new URL(template), { pathname: `/${name}` }).href
  const admin = postgres(Object.assign(new URL(template), { pathname: '/postgres' }).href, { max: 1, onnotice: () => undefined })
  try {
    const [known] = await admin`select from pg_database where datname = ${name}`
    if (known) return url
    const [staging, staged] = [`${name}_new`, Object.assign(new URL(template), { pathname: `/${name}_new` }).href]
    await admin`drop database if exists ${admin(staging)}`
    await admin`create database ${admin(staging)} template ${admin(source)}`
    await migrate(staged)
    await passTwoYears(staged)
    await admin`alter database ${admin(staging)} rename to ${admin(name)}`
    return url
  } finally {
    await admin.end()
  }
}

async function passTwoYears(url: string): Promise<void> {
  const { db, sql, close } = connect(url, { max: 1, name: 'tasdeed bench' })
  try {
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`update violations set registered_at = least(now(), now() - make_interval(days => (id * 7919 % 730)::int))`
      await tx`
        create temporary table paying on commit drop as
        select license_id, 'bench-' || license_id as transaction_id, 5000000000 + license_id as payment_id, sum(fine)::bigint as amount,
          now() - make_interval(days => (license_id * 6007 % 725)::int, mins => (license_id % 600)::int) as at, array_agg(id) as ids
        from violations where license_id % 3 = 0 and payable group by license_id having count(*) <= 100`
      await tx`
        insert into payments (id, transaction_id, content_hash, raw_hash, bank_code, channel, reported_number, license_id, currency, amount_text, paid, accepted,
          settled, suspense, processed_at, statement_day, received_at, source) overriding system value
        select payment_id, transaction_id, transaction_id, transaction_id, (20 + license_id % 5)::text, (array['INTERNET', 'MOB', 'ATM', 'BRANCH'])[1 + license_id % 4],
          '1' || license_id, license_id, 'JOD', amount::text, amount, amount, amount, 0, at, at::date, at, 'NOTIFICATION' from paying`
      await tx`insert into receipts (number, payment_id, amount, issued_at) select 'B-' || license_id, payment_id, amount, at from paying`
      await tx`
        insert into payment_lines (receipt_number, payment_id, violation_id, fine, discount, amount)
        select 'B-' || p.license_id, p.payment_id, v.id, v.fine, 0, v.fine from paying p join violations v on v.id = any(p.ids)`
      await tx`
        insert into ledger_entries (at, debit, credit, amount, payment_id, license_id)
        select at, 'NETWORK', 'SETTLED', amount, payment_id, license_id from paying`
      await tx`update violations v set status = 'PAID', paid_at = p.at from paying p where v.id = any(p.ids) and v.license_id = p.license_id`
      await tx`delete from rollup_changes`
    })
    await rebuildRollups(db)
    await sql`vacuum (analyze)`
  } finally {
    await close()
  }
}
