import { and, asc, desc, eq, gt, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { logSeals, type SealedLog } from '../schema/log-seals'

export type LogSealRow = typeof logSeals.$inferSelect

type LogTable = { readonly name: SQL /** All that a row says: never changed, or old seals break. */; readonly content: SQL }

const at = sql`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`

const tables: Readonly<Record<SealedLog, LogTable>> = {
  AUDIT: { name: sql`audit_log`, content: sql`jsonb_build_array(id, ${at}, actor, action, subject, details)` },
  LEDGER: {
    name: sql`ledger_entries`,
    content: sql`jsonb_build_array(id, ${at}, debit, credit, amount, payment_id, case_id, license_id)`,
  },
}

type Mark = {
  readonly lastId: number
  /** Whether every transaction that could still add a row up to `lastId` has ended. */
  readonly isPassed: boolean
  /** Whether the mark was set by another database server, whose transactions say nothing about this one's. */
  readonly isForeign: boolean
}

/** The mark of a log, held until the end of the transaction; null at first. */
export async function holdMark(tx: Tx, log: SealedLog): Promise<Mark | null> {
  const [row] = await tx.execute<{ lastId: string; isPassed: boolean; isForeign: boolean }>(sql`
    select last_id as "lastId",
      next_transaction::xid8 <= pg_snapshot_xmin(pg_current_snapshot()) as "isPassed",
      next_transaction::xid8 > pg_snapshot_xmax(pg_current_snapshot()) as "isForeign"
    from log_marks where log = ${log} for update`)
  return row ? { ...row, lastId: Number(row.lastId) } : null
}

/** Marks the last row that is seen now. */
export async function setMark(tx: Tx, log: SealedLog): Promise<void> {
  await tx.execute(sql`
    insert into log_marks (log, last_id, next_transaction)
    select ${log}, coalesce((select max(id) from ${tables[log].name}), 0), pg_snapshot_xmax(pg_current_snapshot())::text
    on conflict (log) do update set last_id = excluded.last_id, next_transaction = excluded.next_transaction`)
}

type Range = { readonly after: number; readonly upTo: number; readonly limit: number }

/** The digests of rows by their numbers, with the number of the last. */
export async function digestsOf(tx: Tx, log: SealedLog, { after, upTo, limit }: Range): Promise<{ leaves: Buffer[]; lastId: number }> {
  const { name, content } = tables[log]
  const rows = await tx.execute<{ id: string; leaf: string }>(sql`
    select id, encode(sha256(convert_to(${content}::text, 'UTF8')), 'base64') as leaf
    from ${name} where id > ${after}::bigint and id <= ${upTo}::bigint order by id limit ${limit}`)
  return { leaves: rows.map(({ leaf }) => Buffer.from(leaf, 'base64')), lastId: Number(rows.at(-1)?.id ?? after) }
}

export async function lastSealOf(tx: Tx, log: SealedLog): Promise<LogSealRow | null> {
  const [row] = await tx.select().from(logSeals).where(eq(logSeals.log, log)).orderBy(desc(logSeals.lastId)).limit(1)
  return row ?? null
}

/** Every seal of a log, the oldest first, a thousand at a time. */
export async function* sealsOf(tx: Tx, log: SealedLog): AsyncGenerator<LogSealRow> {
  let after = -1
  for (;;) {
    const isNext = and(eq(logSeals.log, log), gt(logSeals.lastId, after))
    const page = await tx.select().from(logSeals).where(isNext).orderBy(asc(logSeals.lastId)).limit(1_000)
    yield* page
    const last = page.at(-1)
    if (!last) return
    after = last.lastId
  }
}

/** How many rows a log has, and how many after a number that are older than an instant. */
export async function rowsAfter(tx: Tx, log: SealedLog, after: number, before: Date): Promise<{ rows: number; late: number }> {
  const [row] = await tx.execute<{ rows: string; late: string }>(sql`
    select count(*) as rows, count(*) filter (where id > ${after}::bigint and at < ${before.toISOString()}::timestamptz) as late
    from ${tables[log].name}`)
  return { rows: Number(row?.rows), late: Number(row?.late) }
}
