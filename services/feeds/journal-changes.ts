import { type SQL, sql } from 'drizzle-orm'

/** Which import a delivery is: `null` for one that is none, `UNDO` for what takes one back. */
export type JournalOf = number | null | 'UNDO'

/**
 * Common table expressions after `judged`: they note what the import does to each violation, and on what earlier imports did that this delivery states it just
 * so. Looked up one by one (lateral, offset): see `judged`.
 */
export function journaled(journal: JournalOf, now: SQL): SQL {
  if (journal === 'UNDO') return sql``
  return sql`, confirmed as (
      update import_changes c set confirmed_at = ${now}
      from judged j cross join lateral (
        select k.import_id from import_changes k
        where k.authority_code = j.authority_code and k.source_key = j.source_key and k.confirmed_at is null and k.undo is null
          and k.import_id is distinct from ${journal}::bigint
          and (k.made = 'CANCELLED') = j.cancelled and (k.fine, k.type_code, k.vehicle_plate) is not distinct from (j.fine, j.type_code, j.vehicle_plate) offset 0
      ) known
      where j.outcome in ('UNCHANGED', 'AMENDED') and not j.repeats
        and c.authority_code = j.authority_code and c.source_key = j.source_key and c.import_id = known.import_id
    )${journal === null ? sql`` : noted(journal)}`
}

/** A run that goes on after a kill may meet its own rows again: the first thing that the import did to a violation stands. */
function noted(importId: number): SQL {
  return sql`, noted as (
      insert into import_changes (import_id, authority_code, source_key, line, made, before_fine, before_type, before_plate, fine, type_code, vehicle_plate)
      select ${importId}::bigint, authority_code, source_key, line,
        case when outcome <> 'AMENDED' then 'REGISTERED' when cancelled then 'CANCELLED' else 'AMENDED' end,
        known_fine, known_type, known_plate, fine, type_code, vehicle_plate
      from judged where outcome in ('REGISTERED', 'PARKED', 'AMENDED')
      on conflict (authority_code, source_key, import_id)
      do update set fine = excluded.fine, type_code = excluded.type_code, vehicle_plate = excluded.vehicle_plate
    )`
}
