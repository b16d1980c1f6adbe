import { type SQL, sql } from 'drizzle-orm'
import { type Batch, inBatch } from './next-batch'

/**
 * Common table expressions that compare the rows of a batch with what is known and give each its `outcome`. A violation is known as
 * registered (`known_id`) or as parked (`parked_id`): looked up one by one (lateral, limit), because a join of a batch with millions may
 * be planned as a walk through them all. While unpaid, fine, type and plate may change and it may be cancelled; nothing else, and nothing
 * afterwards.
 */
export function judged(batch: Batch): SQL {
  return sql`
    compared as materialized (
      select q.*, v.id as known_id, p.id as parked_id,
        coalesce(v.license_id = q.license_id, (p.license_number, p.center_code, p.class_code) is not distinct from (q.license_number, q.center_code, q.class_code)) as same_license,
        coalesce(v.status, case when p.cancelled_at is null then 'UNPAID' else 'CANCELLED' end) as known_status,
        coalesce(v.number, p.number) as known_number, coalesce(v.occurred_on, p.occurred_on) as known_day,
        coalesce(v.type_code, p.type_code) as known_type, coalesce(v.vehicle_plate, p.vehicle_plate) as known_plate,
        coalesce(v.fine, p.fine) as known_fine
      from queued_violations q
      left join lateral (select * from violations v where v.authority_code = q.authority_code and v.source_key = q.source_key limit 1) v on true
      left join lateral (select * from parked_violations p where p.authority_code = q.authority_code and p.source_key = q.source_key limit 1) p on true
      where ${inBatch(batch)}
    ), refusable as (
      select c.*, known_fine is distinct from fine as new_fine, known_type <> type_code as new_type, known_plate is distinct from vehicle_plate as new_plate,
        ${problem} as problem
      from compared c
    ), judged as materialized (
      select r.*, ${outcome} as outcome from refusable r
    )`
}

const isSame = sql`known_fine is not distinct from fine and known_type = type_code and known_plate is not distinct from vehicle_plate`

/** The reason and the column of a refusal, or null. */
const problem = sql`
  case
    when known_id is null and parked_id is null then null
    when same_license is not true then 'OTHER_LICENSE license_number'
    when known_number <> number then 'CANNOT_CHANGE number'
    when known_day <> occurred_on then 'CANNOT_CHANGE occurred_on'
    when known_status = 'UNPAID' or (known_status = 'CANCELLED') = cancelled and ${isSame} then null
    else 'ALREADY_' || known_status || case
      when (known_status = 'CANCELLED') <> cancelled then ' status'
      when known_fine is distinct from fine then ' fine_fils'
      when known_type <> type_code then ' type'
      else ' vehicle_plate'
    end
  end`

const outcome = sql`
  case
    when problem is not null then 'REFUSED'
    when known_id is null and parked_id is null then case when repeats then 'UNCHANGED' when license_id is null then 'PARKED' else 'REGISTERED' end
    when known_status = 'UNPAID' and not repeats and (cancelled or new_fine or new_type or new_plate) then 'AMENDED'
    else 'UNCHANGED'
  end`
