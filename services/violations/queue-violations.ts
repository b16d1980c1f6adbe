import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { ending, type StageLife } from '@/services/feeds/reported-rows'
import { type Counted, type Summary, summaryOf } from '@/services/feeds/summary'

/**
 * Puts the staged rows in the order in which they are registered: by licence, and rows of one licence have one `turn`, so that no batch
 * splits it. Rows of which the file says two things are refused, and so are unreadable ones. Resolves with what was refused.
 */
export async function queueViolations(tx: Tx, life: StageLife = 'SESSION'): Promise<Summary> {
  await findRepeated(tx, life)
  await tx.execute(sql`
    insert into reported_rows (line, original, outcome, problem_column, problem_value, problem_reason, fine, more_problems)
    select s.line, s.original, 'REFUSED', coalesce(s.problem_column, 'source_key'), coalesce(s.problem_value, s.source_key),
      coalesce(s.problem_reason, 'SAME_KEY_TWICE'), s.fine, s.more_problems
    from staged_violations s left join repeated_rows r on r.line = s.line
    where s.problem_reason is not null or r.contradicts`)
  await tx.execute(sql`
    create temp table queued_violations ${ending[life]} as
    select line, original, license_number, center_code, class_code, authority_code, source_key, number, type_code, fine, occurred_on, vehicle_plate,
      cancelled, outside_range is true as outside_range, repeats, license_id, rank() over (order by license_id, case when license_id is null then line end) as turn
    from (
      select s.*, coalesce(r.repeats, false) as repeats, coalesce(n.merged_into, n.id, o.merged_into, o.id) as license_id
      from staged_violations s
      left join repeated_rows r on r.line = s.line
      left join licenses n on n.number = s.license_number and length(n.number) = 8
      left join licenses o
        on o.number = s.license_number and o.center_code = s.center_code and o.class_code = s.class_code and length(o.number) < 8
      where s.problem_reason is null and not coalesce(r.contradicts, false)
    ) resolved
    order by license_id, case when license_id is null then line end, line`)
  await tx.execute(sql`create index on queued_violations (turn)`)
  await tx.execute(sql`analyze queued_violations`)
  return summaryOf(await tx.execute<Counted>(sql`select outcome, count(*) as rows, sum(fine) as fils from reported_rows group by outcome`))
}

/** Rows whose key occurs more than once: `contradicts` when they differ, else `repeats` for all but the first. */
async function findRepeated(tx: Tx, life: StageLife): Promise<void> {
  await tx.execute(sql`
    create temp table repeated_rows ${ending[life]} as
    select line, contradicts, row_number() over (partition by authority_code, source_key order by line) > 1 as repeats
    from (
      select s.line, authority_code, source_key, min(content) over same_key is distinct from max(content) over same_key as contradicts
      from staged_violations s
      join (select authority_code, source_key from staged_violations group by 1, 2 having count(*) > 1) k using (authority_code, source_key)
      cross join lateral (
        select row(license_number, center_code, class_code, s.number, type_code, fine, occurred_on, vehicle_plate, cancelled, problem_reason)::text as content
      ) c
      window same_key as (partition by authority_code, source_key)
    ) found`)
  await tx.execute(sql`analyze repeated_rows`)
}
