import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'

/** So many are compared while somebody waits; each is compared again under its licence's lock when it is registered (`NOT_SEEN`). */
const MAX_COMPARED = 10_000

/** Whether something that a file changes is no longer as it was when the file was looked into: of very many rows, those that lower most. */
export async function hasStaleDifferences(tx: Tx, importId: number): Promise<boolean> {
  const [row] = await tx.execute<{ stale: boolean }>(sql`
    select exists (
      select from (
        select * from import_differences where import_id = ${importId}::bigint order by lowers desc, line limit ${MAX_COMPARED}
      ) d
      left join lateral (
        select jsonb_build_object('fine', fine, 'type', type_code, 'plate', vehicle_plate)
          || case when status = 'PAID' then jsonb_build_object('paid', true) else '{}' end as known, cancelled_at is not null as ended
        from violations v where v.authority_code = d.authority_code and v.source_key = d.source_key limit 1
      ) v on true
      left join lateral (
        select jsonb_build_object('fine', fine, 'type', type_code, 'plate', vehicle_plate) as known, cancelled_at is not null as ended
        from parked_violations p where p.authority_code = d.authority_code and p.source_key = d.source_key limit 1
      ) p on true
      left join lateral (
        select jsonb_build_object('holder', holder_name, 'expires', expires_on, 'center', center_code, 'class', class_code) as known,
          merged_into is not null as ended
        from licenses l where l.id = d.license_id
      ) l on true
      where case when d.kind = 'PAYMENT' then exists (select from payments p where p.transaction_id = d.source_key)
        else coalesce(v.known, p.known, l.known) is distinct from d.before or coalesce(v.ended, p.ended, l.ended, false) end
    ) as stale`)
  return row?.stale === true
}
