import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { compared, knownLicense } from '@/services/licenses/record-licenses'
import { isDifference, judged, judgedReport, knownValues } from '@/services/violations/judge-violations'
import { WHOLE_QUEUE } from './next-batch'
import { type Counted, type Summary, summaryOf } from './summary'

/**
 * Compares all that is queued with what is known, changes none of it, and writes down the rows that one person may not
 * register alone. Resolves with what would become of the rows.
 */
export async function listViolationDifferences(db: Db, importId: number): Promise<Summary> {
  await db.execute(sql`delete from import_differences where import_id = ${importId}::bigint`)
  const [row] = await db.execute<{ tallies: Counted[] | null }>(sql`
    with ${judged(WHOLE_QUEUE)}, listed as (
      insert into import_differences
        (import_id, line, kind, authority_code, source_key, license_number, before, after, lowers, outside_range)
      select ${importId}::bigint, line, ${kind}, authority_code, source_key, license_number, ${knownValues},
        jsonb_build_object('fine', fine, 'type', type_code, 'plate', vehicle_plate, 'cancelled', cancelled),
        case when outcome <> 'AMENDED' then 0 when cancelled then coalesce(known_fine, 0)
          else greatest(coalesce(known_fine, 0) - coalesce(fine, 0), 0) end,
        outside_range
      from judged where outcome in ('REGISTERED', 'PARKED', 'AMENDED') and ${isDifference}
    ), reported as (
      ${judgedReport} where outcome = 'REFUSED'
    )
    select (select json_agg(t) from (
      select outcome, count(*)::text as rows, sum(fine)::text as fils from judged group by outcome
    ) t) as tallies`)
  return summaryOf(row?.tallies ?? [])
}

const kind = sql`
  case
    when outcome <> 'AMENDED' then case when cancelled then 'NEW_CANCELLED' else 'NEW_OUTSIDE_RANGE' end
    when known_status = 'PAID' then case when cancelled then 'PAID_CANCELLED' else 'PAID_LOWERED' end
    when cancelled then 'CANCELLED'
    when known_fine is null and fine is not null then 'COURT_AMOUNT'
    when fine is distinct from known_fine and coalesce(fine, 0) < known_fine then 'LOWERED'
    when fine > known_fine then 'RAISED'
    else 'AMENDED'
  end`

/** The same for a file of licences: renewals and other holders; and every row that replaces a number or merges. */
export async function listLicenseDifferences(db: Db, importId: number): Promise<void> {
  await db.execute(sql`delete from import_differences where import_id = ${importId}::bigint`)
  await db.execute(sql`
    with ${compared(WHOLE_QUEUE)}
    insert into import_differences (import_id, line, kind, license_number, license_id, before, after)
    select ${importId}::bigint, line, 'LICENSE', number, known_id, ${knownLicense},
      jsonb_build_object('holder', holder_name, 'expires', expires_on, 'center', new_center, 'class', new_class)
    from compared where differs and merged_into is null and not repeats`)
  await db.execute(sql`
    insert into import_differences (import_id, line, kind, license_number, license_id, before, after)
    select ${importId}::bigint, q.line, case when q.merged_number is null then 'LICENSE_NUMBER' else 'LICENSE_MERGER' end, q.number, l.id,
      case when l.id is not null then jsonb_build_object(
        'holder', l.holder_name, 'expires', l.expires_on, 'center', l.center_code, 'class', l.class_code) end,
      jsonb_build_object('holder', q.holder_name, 'expires', q.expires_on, 'replaces', q.replaces_number, 'mergedInto', q.merged_number)
    from queued_licenses q left join lateral (
      select * from licenses n where n.number = q.number
        and (length(n.number) = 8 or (n.center_code = q.center_code and n.class_code = q.class_code)) limit 1
    ) l on true
    where q.special`)
}
