import { and, desc, eq, gt, max, sql, sum } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { accessLog, accessLogSeals, type looks } from '../schema/access-log'
import { wrongProofs } from '../schema/wrong-proofs'

export type LookRow = {
  readonly id: number
  readonly at: Date
  readonly role: string
  readonly purpose: string | null
  readonly look: (typeof looks)[number]
  readonly agencyAr: string | null
  readonly agencyEn: string | null
}

export type SealRow = typeof accessLogSeals.$inferSelect

export function accessLogQueries(db: Db) {
  return {
    /** Looks at a licence and at those that were merged into it, the latest first. */
    page: async (input: { licenseId: number; before: number | null; limit: number }): Promise<LookRow[]> => {
      const rows = await db.execute<Omit<LookRow, 'id' | 'at'> & { id: string; at: string }>(sql`
        select l.id, l.at, l.role, l.purpose, l.look, a.name_ar as "agencyAr", a.name_en as "agencyEn"
        from access_log l left join agencies a on a.id = l.agency_id
        where (l.license_id = ${input.licenseId} or l.license_id in (select id from licenses where merged_into = ${input.licenseId}))
          and (${input.before}::bigint is null or l.id < ${input.before}::bigint)
        order by l.id desc limit ${input.limit}`)
      return rows.map((row) => ({ ...row, id: Number(row.id), at: new Date(row.at) }))
    },
    total: async (licenseId: number): Promise<number> => {
      const rows = await db.execute<{ total: string }>(sql`
        select count(*) as total from access_log
        where license_id = ${licenseId} or license_id in (select id from licenses where merged_into = ${licenseId})`)
      return Number(rows[0]?.total)
    },
    /** Wrong proofs of a licence since a day. */
    wrongProofs: async ({ licenseId, from }: { licenseId: number; from: CalendarDay }) => {
      const since = and(eq(wrongProofs.licenseId, licenseId), gt(wrongProofs.day, from))
      const [row] = await db
        .select({ count: sum(wrongProofs.count).mapWith(Number), lastOn: max(wrongProofs.day) })
        .from(wrongProofs)
        .where(since)
      return { count: row?.count ?? 0, lastOn: row?.lastOn ?? null }
    },
  }
}

export type AccessLogQueries = ReturnType<typeof accessLogQueries>

/**
 * The digests of the rows of one minute, in their order: of everything that a row says, with its times to the microsecond. A
 * row without a request, as they were before requests had ids, has the digest that it always had.
 */
export async function leavesOf(tx: Tx, minute: Date): Promise<Buffer[]> {
  const rows = await tx.execute<{ leaf: string }>(sql`
    select encode(sha256(convert_to((jsonb_build_array(id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), role, user_id, agency_id, key_id,
      purpose, look, license_id, found) || case when request_id is null then '[]' else jsonb_build_array(request_id) end)::text, 'UTF8')), 'base64') as leaf
    from access_log where at >= ${minute.toISOString()}::timestamptz and at < ${minute.toISOString()}::timestamptz + interval '1 minute' order by id`)
  return rows.map(({ leaf }) => Buffer.from(leaf, 'base64'))
}

/** The first minute that has rows at or after an instant and before another; null when there is none. */
export async function nextMinute(tx: Tx, from: Date | null, before: Date): Promise<Date | null> {
  const rows = await tx.execute<{ minute: string | null }>(sql`
    select date_trunc('minute', min(at), 'UTC') as minute from access_log
    where at >= coalesce(${from?.toISOString() ?? null}::timestamptz, '-infinity') and at < ${before.toISOString()}::timestamptz`)
  const minute = rows[0]?.minute
  return minute ? new Date(minute) : null
}

export async function lastSeal(tx: Tx): Promise<SealRow | null> {
  const [row] = await tx.select().from(accessLogSeals).orderBy(desc(accessLogSeals.minute)).limit(1)
  return row ?? null
}

/** Every seal, the oldest first, a thousand at a time. */
export async function* seals(tx: Tx): AsyncGenerator<SealRow> {
  let after = new Date(0)
  for (;;) {
    const page = await tx
      .select()
      .from(accessLogSeals)
      .where(sql`${accessLogSeals.minute} > ${after.toISOString()}::timestamptz`)
      .orderBy(accessLogSeals.minute)
      .limit(1_000)
    yield* page
    const last = page.at(-1)
    if (!last) return
    after = last.minute
  }
}

/** Rows before an instant that are in no sealed minute, and how many rows there are in all. */
export async function unsealedRows(tx: Tx, before: Date): Promise<{ unsealed: number; rows: number }> {
  const rows = await tx.execute<{ unsealed: string; rows: string }>(sql`
    select count(*) filter (where at < ${before.toISOString()}::timestamptz
      and not exists (select from ${accessLogSeals} s where s.minute = date_trunc('minute', ${accessLog.at}, 'UTC'))) as unsealed, count(*) as rows
    from ${accessLog}`)
  return { unsealed: Number(rows[0]?.unsealed), rows: Number(rows[0]?.rows) }
}
