import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { undoable } from '@/db/queries/undoable-changes'
import { queueViolations } from '@/services/violations/queue-violations'
import { makeViolationStage } from '@/services/violations/stage-violations'

/**
 * Notes what cannot be undone of an import, and queues the rest as rows that its authorities could have sent: what it registered as cancelled, what it amended as
 * it was before. Resolves with the number of rows that were done before, and of all.
 */
export async function queueUndo(db: Db, importId: number): Promise<{ readonly done: number; readonly of: number }> {
  const which = sql`c.import_id = ${importId}::bigint and c.undo is null`
  await makeViolationStage(db)
  await db.execute(sql`
    update import_changes c set undo = u.reason from (${undoable(which)}) u
    where u.reason is not null and c.import_id = u.import_id and c.authority_code = u.authority_code and c.source_key = u.source_key`)
  await db.execute(sql`
    insert into staged_violations (line, original, license_number, center_code, class_code, authority_code, source_key, number, type_code, fine, occurred_on,
      vehicle_plate, cancelled)
    select u.line, '', u.license_number, u.center_code, u.class_code, u.authority_code, u.source_key, u.number,
      case u.made when 'REGISTERED' then u.type_code else u.before_type end, case u.made when 'REGISTERED' then u.fine else u.before_fine end, u.occurred_on,
      case u.made when 'REGISTERED' then u.vehicle_plate else u.before_plate end, u.made = 'REGISTERED'
    from (${undoable(which)}) u where u.reason is null`)
  await db.execute(sql`analyze staged_violations`)
  await queueViolations(db)
  const [counted] = await db.execute<{ done: number; of: number }>(sql`
    select count(undo)::int as done, count(*)::int as of from import_changes where import_id = ${importId}::bigint`)
  return counted ?? { done: 0, of: 0 }
}
