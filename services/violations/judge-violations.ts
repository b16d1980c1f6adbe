import { type SQL, sql } from 'drizzle-orm'
import type { JournalOf } from '@/services/feeds/journal-changes'
import { type Batch, inBatch } from '@/services/feeds/next-batch'

/**
 * Common table expressions that compare the rows of a batch with what is known and give each its `outcome`. A violation is known as
 * registered (`known_id`) or as parked (`parked_id`): looked up one by one (lateral, limit), because a join of a batch with millions may
 * be planned as a walk through them all. While unpaid, fine, type and plate may change and it may be cancelled; once paid it may only be
 * cancelled or lowered. `journal`: of a file from the browser only what was seen before is done (`import_differences`); an undo
 * also puts back what was cancelled.
 */
export function judged(batch: Batch, journal: JournalOf = null): SQL {
  const isOpen = journal === 'UNDO' ? sql`known_status in ('UNPAID', 'CANCELLED')` : sql`known_status = 'UNPAID'`
  const isReleasable = journal === 'UNDO' ? sql`false` : releases
  return sql`
    compared as materialized (
      select q.*, v.id as known_id, p.id as parked_id,
        coalesce(v.license_id = q.license_id, (p.license_number, p.center_code, p.class_code) is not distinct from (q.license_number, q.center_code, q.class_code)) as same_license,
        coalesce(v.status, case when p.cancelled_at is null then 'UNPAID' else 'CANCELLED' end) as known_status,
        case when v.id is null then p.cancelled_at else v.cancelled_at end is not null as known_cancelled,
        coalesce(v.number, p.number) as known_number, coalesce(v.occurred_on, p.occurred_on) as known_day,
        coalesce(v.type_code, p.type_code) as known_type, coalesce(v.vehicle_plate, p.vehicle_plate) as known_plate,
        coalesce(v.fine, p.fine) as known_fine
      from queued_violations q
      left join lateral (select * from violations v where v.authority_code = q.authority_code and v.source_key = q.source_key limit 1) v on true
      left join lateral (select * from parked_violations p where p.authority_code = q.authority_code and p.source_key = q.source_key limit 1) p on true
      where ${inBatch(batch)}
    ), refusable as (
      select c.*, known_fine is distinct from fine as new_fine, known_type <> type_code as new_type, known_plate is distinct from vehicle_plate as new_plate,
        ${problemOf(isOpen, isReleasable, journal)} as problem
      from compared c
    ), judged as materialized (
      select r.*, ${outcomeOf(isOpen, isReleasable)} as outcome from refusable r
    )`
}

const isSame = sql`known_fine is not distinct from fine and known_type = type_code and known_plate is not distinct from vehicle_plate`

/** A row that cancels or lowers what is paid, and changes nothing else of it. */
const releases = sql`(known_status = 'PAID' and not known_cancelled and known_type = type_code
  and known_plate is not distinct from vehicle_plate and case when cancelled then known_fine = fine else fine < known_fine end)`

/** What is known of a violation, as `import_differences` keeps it. */
export const knownValues = sql`case when known_id is not null or parked_id is not null
  then jsonb_build_object('fine', known_fine, 'type', known_type, 'plate', known_plate)
    || case when known_status = 'PAID' then jsonb_build_object('paid', true) else '{}' end end`

/** A row that does more than register a violation with a fine that its type has. */
export const isDifference = sql`
  (not repeats and case when known_id is null and parked_id is null then cancelled or outside_range
    else known_status = 'UNPAID' and (cancelled or not (${isSame})) or ${releases} end)`

/** The reason and the column of a refusal, or null. */
const problemOf = (isOpen: SQL, isReleasable: SQL, journal: JournalOf) => sql`
  case
    ${typeof journal === 'number' ? unseen(journal) : sql``}
    when known_id is null and parked_id is null then null
    when same_license is not true then 'OTHER_LICENSE license_number'
    when known_number <> number then 'CANNOT_CHANGE number'
    when known_day <> occurred_on then 'CANNOT_CHANGE occurred_on'
    when (known_status = 'UNPAID' or ${isReleasable}) and known_fine is distinct from fine and ${isLoweredHere} then 'CANNOT_CHANGE fine_fils'
    when ${isOpen} or ${isReleasable} or known_cancelled = cancelled and ${isSame} then null
    else case when known_cancelled then 'ALREADY_CANCELLED' else 'ALREADY_PAID' end || case
      when known_cancelled <> cancelled and (known_cancelled or ${isSame}) then ' status'
      when known_fine is distinct from fine then ' fine_fils'
      when known_type <> type_code then ' type'
      else ' vehicle_plate'
    end
  end`

/** A final decision about an objection lowered its fine, or a court fixed it. */
const isLoweredHere = sql`(exists (select from court_decisions d where d.violation_id = c.known_id and d.fine is not null) or exists (
  select from objection_violations o join objections d on d.id = o.objection_id
  where o.violation_id = c.known_id and o.reduced_fine is not null and d.final_at is not null))`

/** The row was not there when the file was looked into, or found something else. */
const unseen = (importId: number) => sql`
    when (known_id is null and parked_id is null or (same_license and known_number = number and known_day = occurred_on)) and ${isDifference}
      and not exists (
        select from import_differences d
        where d.import_id = ${importId}::bigint and d.line = c.line and d.before is not distinct from ${knownValues}
      ) then 'NOT_SEEN ' || case when cancelled then 'status' else 'fine_fils' end`

const outcomeOf = (isOpen: SQL, isReleasable: SQL) => sql`
  case
    when problem is not null then 'REFUSED'
    when known_id is null and parked_id is null then case when repeats then 'UNCHANGED' when license_id is null then 'PARKED' else 'REGISTERED' end
    when (${isOpen} or ${isReleasable}) and not repeats and (known_cancelled <> cancelled or new_fine or new_type or new_plate) then 'AMENDED'
    else 'UNCHANGED'
  end`

/** Inserts judged rows into `reported_rows`; which of them is for the caller to say. */
export const judgedReport = sql`
  insert into reported_rows (line, original, outcome, problem_column, problem_value, problem_reason, fine)
  select line, original, outcome, split_part(problem, ' ', 2), case split_part(problem, ' ', 2)
      when 'license_number' then license_number when 'number' then number when 'occurred_on' then occurred_on::text
      when 'fine_fils' then fine::text when 'type' then type_code when 'vehicle_plate' then vehicle_plate
      when 'status' then case when cancelled then 'CANCELLED' else '' end
    end, split_part(problem, ' ', 1), fine
  from judged`
