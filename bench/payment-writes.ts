import { execFileSync, spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from '@/db/client/client'
import { benchFolder } from './database'

/**
 * What the product writes for one payment, row for row and with the same three commits, without deciding anything: the message, the payment, and the answer.
 * `:n` is the payment's place in the queue.
 */
const WRITES = [
  `insert into network_messages (id, received_at, kind, format, guid, address, raw_hash, content) overriding system value
   select 1000000000 + :n, now(), 'PAYMENT_NOTIFICATION', 'JSON', 'bench', '127.0.0.1', md5(number), jsonb_build_object('MsgBody', jsonb_build_object(
     'JOEBPPSTrx', transaction_id, 'PaidAmt', total::text, 'ProcessDate', now()::text, 'AcctInfo', jsonb_build_object('BillNo', number, 'BillingNo', number),
     'PmtStatus', 'PmtNew', 'AccessChannel', 'MOB', 'PaymentMethod', 'ACTDEB', 'Currency', 'JOD')) from bench_queue where n = :n`,
  'begin',
  `insert into payments (id, transaction_id, content_hash, raw_hash, bank_code, reported_number, currency, amount_text, paid, settled, suspense, processed_at,
     statement_day, received_at, source, message_id) overriding system value
   select 1000000000 + :n, transaction_id, md5(number), md5(number), '20', number, 'JOD', total::text, total, 0, total, now(), now()::date, now(), 'NOTIFICATION',
     1000000000 + :n from bench_queue where n = :n`,
  'select l.id from licenses l join bench_queue q on q.license_id = l.id where q.n = :n for update of l',
  `update payments p set accepted = total, settled = total, suspense = 0, reference_number = q.number, license_id = q.license_id
   from bench_queue q where q.n = :n and p.id = 1000000000 + :n`,
  `insert into receipts (number, payment_id, amount, issued_at) select 'B-' || n, 1000000000 + :n, total, now() from bench_queue where n = :n`,
  `insert into payment_lines (receipt_number, payment_id, violation_id, fine, discount, amount)
   select 'B-' || q.n, 1000000000 + :n, v.id, v.fine, 0, v.fine from bench_queue q join violations v on v.license_id = q.license_id and v.payable where q.n = :n`,
  `update violations v set status = 'PAID', paid_at = now(), under_review = false from bench_queue q where q.n = :n and v.license_id = q.license_id and v.payable`,
  `insert into ledger_entries (at, debit, credit, amount, payment_id, license_id)
   select now(), 'NETWORK', 'SETTLED', total, 1000000000 + :n, license_id from bench_queue where n = :n`,
  `update payment_references r set status = 'PAID', paid_at = now() from bench_queue q where q.n = :n and r.number = q.number`,
  `update violations v set payable_in = v.payable_in * int4multirange(int4range(null, l.revision + 1)) from payment_lines p, licenses l
   where p.payment_id = 1000000000 + :n and v.id = p.violation_id and l.id = v.license_id`,
  `update licenses l set revision = revision + 1 from bench_queue q where q.n = :n and l.id = q.license_id`,
  `insert into audit_log (at, actor, action, subject, details)
   select now(), 'network', 'payment.reported', 'payment:' || :n, jsonb_build_object('settled', total) from bench_queue where n = :n`,
  'commit',
  'update network_messages set http_status = 200, code = 0, duration_ms = 1 where id = 1000000000 + :n',
]

/** Whether pgbench makes the baseline; else a bare script does. */
export function hasPgbench(): boolean {
  return spawnSync('pgbench', ['--version']).status === 0
}

/** Writes for `count` payments as fast as it goes over `clients` connections; resolves with payments a second. */
export function writeAll(databaseUrl: string, count: number, clients: number): Promise<number> {
  return hasPgbench() ? byPgbench(databaseUrl, count, clients) : byScript(databaseUrl, count, clients)
}

async function byPgbench(databaseUrl: string, count: number, clients: number): Promise<number> {
  const file = join(benchFolder, 'payment.sql')
  await writeFile(
    file,
    `select nextval('bench_next') as n \\gset\n${WRITES.map((statement) => `${statement.replaceAll('\n', ' ')};`).join('\n')}\n`,
  )
  const { hostname, port, username, password, pathname } = new URL(databaseUrl)
  const server = [`--host=${hostname}`, `--port=${port}`, `--username=${username}`, pathname.slice(1)]
  const load = [`--client=${clients}`, `--transactions=${Math.floor(count / clients)}`, `--file=${file}`]
  const env = { ...process.env, PGPASSWORD: password }
  const output = execFileSync('pgbench', ['--no-vacuum', '--protocol=prepared', ...load, ...server], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (/number of failed transactions: [1-9]/.test(output)) throw new Error(output)
  return Number(/tps = ([\d.]+)/.exec(output)?.[1])
}

async function byScript(databaseUrl: string, count: number, clients: number): Promise<number> {
  const { sql, close } = connect(databaseUrl, { max: clients, name: 'tasdeed bench' })
  const statements = WRITES.map((statement) => [statement.replaceAll(':n', '$1::int'), statement.includes(':n')] as const)
  let next = 0
  const client = async () => {
    const connection = await sql.reserve()
    for (let n = ++next; n <= count; n = ++next)
      for (const [text, hasPlace] of statements) await connection.unsafe(text, hasPlace ? [n] : [], { prepare: hasPlace })
    connection.release()
  }
  try {
    const started = performance.now()
    await Promise.all(Array.from({ length: clients }, client))
    return count / ((performance.now() - started) / 1_000)
  } finally {
    await close()
  }
}
