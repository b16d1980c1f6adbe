import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { type Batch, inBatch } from '@/services/feeds/next-batch'
import { type Summary, summaryOf } from '@/services/feeds/summary'
import type { RecordOptions } from '@/services/violations/record-violations'

export type RecordedLicenses = { readonly summary: Summary; readonly newLicenseIds: readonly number[] }

type Row = { tallies: { outcome: string; rows: string; fils: null }[] | null; added: string | null }

/** The rows of a batch beside the licence that they name, if it is known. Centre and class of 8 digits may be left out of a delivery. */
export const compared = (batch: Batch) => sql`
  compared as (
    select q.*, l.id as known_id, l.merged_into, l.expires_on as known_expiry, l.holder_name as known_holder,
      l.center_code as known_center, l.class_code as known_class,
      coalesce(q.center_code, l.center_code) as new_center, coalesce(q.class_code, l.class_code) as new_class,
      l.id is not null and (l.holder_name, l.expires_on) is distinct from (q.holder_name, q.expires_on)
        or l.center_code is distinct from coalesce(q.center_code, l.center_code) and l.id is not null
        or l.class_code is distinct from coalesce(q.class_code, l.class_code) and l.id is not null as differs
    from queued_licenses q
    left join lateral (
      select * from licenses n where n.number = q.number and length(n.number) = 8
      union all
      select * from licenses o where o.number = q.number and o.center_code = q.center_code and o.class_code = q.class_code and length(o.number) < 8
    ) l on true
    where ${inBatch(batch)} and not q.special
  )`

/** What is known of a licence, as `import_differences` keeps it. */
export const knownLicense = sql`case when known_id is not null then jsonb_build_object(
  'holder', known_holder, 'expires', known_expiry, 'center', known_center, 'class', known_class) end`

/** Of a file from the browser only what was seen before is done. */
function wasSeen(importId: number | null): SQL {
  if (importId === null) return sql`true`
  return sql`exists (
    select from import_differences d
    where d.import_id = ${importId}::bigint and d.line = c.line and d.before is not distinct from ${knownLicense})`
}

/** Locks the licences that a batch renews, in the order of their ids. */
export async function holdRenewed(tx: Tx, batch: Batch): Promise<void> {
  await tx.execute(sql`
    with ${compared(batch)}, held as (
      select l.id from compared c join licenses l on l.id = c.known_id where c.differs and c.merged_into is null order by l.id for update of l
    )
    select count(*) from held`)
}

/** Registers, renews and refuses the plain rows of a batch in one statement. */
export async function recordLicenses(
  tx: Tx,
  batch: Batch,
  { at, actor, source, everyRow, importId = null }: Omit<RecordOptions, 'journal'> & { readonly importId?: number | null },
): Promise<RecordedLicenses> {
  const now = sql`${at.toISOString()}::timestamptz`
  const [row] = await tx.execute<Row>(sql`
    with ${compared(batch)}, judged as materialized (
      select c.*, case
        when known_id is null then case when repeats then 'UNCHANGED' else 'REGISTERED' end
        when not differs then 'UNCHANGED'
        when merged_into is not null then 'REFUSED'
        when repeats then 'UNCHANGED'
        when not ${wasSeen(importId)} then 'REFUSED'
        else 'AMENDED'
      end as outcome
      from compared c
    ), added as (
      insert into licenses (number, center_code, class_code, holder_name, expires_on)
      select number, center_code, class_code, holder_name, expires_on from judged where outcome = 'REGISTERED' order by turn
      returning id
    ), renewed as (
      update licenses l set holder_name = j.holder_name, expires_on = j.expires_on, center_code = j.new_center, class_code = j.new_class
      from judged j where j.outcome = 'AMENDED' and l.id = j.known_id
    ), audited as (
      insert into audit_log (at, actor, action, subject, details)
      select ${now}, ${actor}, 'license.amended', 'license:' || known_id, jsonb_build_object('source', ${source}::text, 'line', line,
        'expiresOn', jsonb_build_array(known_expiry, expires_on), 'newHolder', known_holder <> holder_name)
      from judged where outcome = 'AMENDED' order by turn
    ), reported as (
      insert into reported_rows (line, original, outcome, problem_column, problem_value, problem_reason)
      select line, original, outcome, 'number', number, case when merged_into is null then 'NOT_SEEN' else 'ALREADY_REPLACED' end from judged where outcome = 'REFUSED' or ${everyRow}::boolean
    )
    select
      (select json_agg(t) from (select outcome, count(*)::text as rows, null as fils from judged group by outcome) t) as tallies,
      (select string_agg(id::text, ',') from added) as added`)
  return { summary: summaryOf(row?.tallies ?? []), newLicenseIds: row?.added ? row.added.split(',').map(Number) : [] }
}
