import { type SQL, sql } from 'drizzle-orm'

/**
 * What an import did, compared with what is known now: a query of `import_changes` (those for which `which` of `c` holds) with the violation or parked violation
 * of each, the licence as it is named now, and why it is left (`reason`), null where it can be undone. Only what the import left and nobody touched since is
 * undone.
 */
export function undoable(which: SQL): SQL {
  return sql`
    select c.*, coalesce(v.number, p.number) as number, coalesce(v.occurred_on, p.occurred_on) as occurred_on,
      coalesce(l.number, p.license_number) as license_number, coalesce(l.center_code, p.center_code) as center_code,
      coalesce(l.class_code, p.class_code) as class_code,
      case
        when v.status = 'PAID' and (v.cancelled_at is not null or c.made <> 'REGISTERED' and exists (
          select from payment_lines n join line_corrections x on x.line_id = n.id where n.violation_id = v.id)) then 'NO_LONGER_DUE'
        when v.status = 'PAID' then 'PAID'
        when c.made <> 'CANCELLED' and (v.status = 'CANCELLED' or (v.id is null and p.cancelled_at is not null)) then 'CANCELLED'
        when c.confirmed_at is not null then 'CONFIRMED_LATER'
        when c.made = 'CANCELLED' and (v.status = 'UNPAID' or (v.id is null and p.cancelled_at is null)) then 'CHANGED_LATER'
        when (v.id is null and p.id is null)
          or (coalesce(v.fine, p.fine), coalesce(v.type_code, p.type_code), coalesce(v.vehicle_plate, p.vehicle_plate))
            is distinct from (c.fine, c.type_code, c.vehicle_plate) then 'CHANGED_LATER'
      end as reason
    from import_changes c
    left join lateral (select * from violations v where v.authority_code = c.authority_code and v.source_key = c.source_key limit 1) v on true
    left join lateral (select * from parked_violations p where p.authority_code = c.authority_code and p.source_key = c.source_key limit 1) p on true
    left join licenses l on l.id = v.license_id
    where ${which}`
}
