import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import type { ChangedGroup, PayableGroup } from '@/domain/discount-rules/simulation'
import { calendarDay } from '@/domain/values/calendar-day'
import { formatDayRanges, parseDayRanges } from '@/domain/values/day-ranges'
import { type Fils, fils } from '@/domain/values/money'

/** Everything that is payable, or the violations of which something else holds, as groups that cost the same on every day. */
export async function payableGroups(tx: Tx, which: SQL = sql`payable`): Promise<PayableGroup[]> {
  const rows = await tx.execute<GroupRow>(sql`
    select authority_code as authority, type_code as type, fine::text as fine, occurred_on::text as day, objected::text as objected, count
    from (
      select authority_code, type_code, fine, occurred_on, objected, count(*)::int as count
      from violations where ${which} group by 1, 2, 3, 4, 5) groups`)
  return rows.map(({ authority, type, fine, day, objected, count }) => ({
    authorityCode: authority,
    typeCode: type,
    fine: fils(Number(fine)),
    occurredOn: calendarDay(day),
    objected: parseDayRanges(objected),
    count,
  }))
}

type GroupRow = { authority: string; type: string; fine: string; day: string; objected: string; count: number }

export type LicenseEffect = { readonly license: number; readonly violations: number; readonly before: Fils; readonly after: Fils }

/**
 * How many licences have a violation of these groups, and those with the largest differences. A licence's sum is a whole number far
 * below 2^53, so floating point adds it exactly, and in a third of the time of `numeric`.
 */
export async function licensesOf(
  tx: Tx,
  groups: readonly ChangedGroup[],
  largest: number,
): Promise<{ total: number; largest: LicenseEffect[] }> {
  const rows = await tx.execute<{ license: string; violations: number; before: string; after: string; total: number }>(sql`
    with changed as materialized (${changedRows(groups)}),
      licenses as (
        select v.license_id, count(*)::int as violations, sum(c.before::float8) as before, sum(c.after::float8) as after
        from violations v join changed c on ${isOfGroup} where v.payable group by v.license_id)
    select license_id as license, violations, before, after, count(*) over ()::int as total
    from licenses order by abs(before - after) desc, license_id limit ${largest}`)
  const [first] = rows
  return {
    total: first?.total ?? 0,
    largest: rows.map(({ license, violations, before, after }) => ({
      license: Number(license),
      violations,
      before: fils(Number(before)),
      after: fils(Number(after)),
    })),
  }
}

/**
 * Payment numbers that hold a violation of these groups, beside the open one for everything that each of their licences has:
 * replaced ones and choices.
 */
export async function otherNumbersOf(tx: Tx, groups: readonly ChangedGroup[]): Promise<number> {
  const [row] = await tx.execute<{ total: number }>(sql`
    with changed as materialized (${changedRows(groups)}),
      sets as (
        select r.number, v.authority_code, v.type_code, v.fine, v.occurred_on, v.objected
        from payment_references r join violations v on v.license_id = r.license_id and v.payable and v.payable_in @> r.revision
        where r.status = 'SUPERSEDED' and r.revision is not null
        union all
        select r.number, v.authority_code, v.type_code, v.fine, v.occurred_on, v.objected
        from payment_references r join payment_reference_violations s on s.reference_number = r.number and s.part = 'SET'
        join violations v on v.id = s.violation_id and v.payable
        where r.status in ('OPEN', 'SUPERSEDED') and r.revision is null)
    select count(distinct v.number)::int as total from sets v join changed c on ${isOfGroup}`)
  return row?.total ?? 0
}

/** Quotes given since an instant that count on a violation of these groups. */
export async function quotesOf(tx: Tx, groups: readonly ChangedGroup[], since: Date): Promise<number> {
  const [row] = await tx.execute<{ total: number }>(sql`
    with changed as materialized (${changedRows(groups)})
    select count(distinct q.id)::int as total
    from bill_quotes q cross join lateral jsonb_to_recordset(q.shares) as share("violationId" bigint)
    join violations v on v.id = share."violationId" and v.payable join changed c on ${isOfGroup}
    where q.last_quoted_at > ${since.toISOString()}::timestamptz`)
  return row?.total ?? 0
}

const isOfGroup = sql`c.authority = v.authority_code and c.type = v.type_code and c.fine = v.fine and c.day = v.occurred_on and c.objected = v.objected`

function changedRows(groups: readonly ChangedGroup[]): SQL {
  const rows = groups.map(({ authorityCode, typeCode, fine, occurredOn, objected, before, after }) => [
    ...[authorityCode, typeCode, fine, occurredOn, formatDayRanges(objected), before, after],
  ])
  return sql`
    select r->>0 as authority, r->>1 as type, (r->>2)::bigint as fine, (r->>3)::date as day, (r->>4)::datemultirange as objected,
      (r->>5)::bigint as before, (r->>6)::bigint as after
    from jsonb_array_elements(${JSON.stringify(rows)}::text::jsonb) as r`
}
