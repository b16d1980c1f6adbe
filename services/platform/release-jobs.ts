import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'

/**
 * Lets jobs go that a worker locked whose process has ended: by itself the queue would hold them for four hours. A worker
 * that lives has a connection under its own name. Resolves with the names of those that had ended.
 */
export async function releaseJobs(db: Db): Promise<readonly string[]> {
  const ended = await db.execute<{ worker: string }>(sql`
    select distinct worker from (
      select locked_by as worker from graphile_worker._private_jobs union all
      select locked_by from graphile_worker._private_job_queues
    ) held
    where worker is not null and not exists (select from pg_stat_activity where application_name = worker)`)
  const workers = ended.map(({ worker }) => worker)
  if (workers.length > 0)
    await db.execute(
      sql`select graphile_worker.force_unlock_workers(array(select jsonb_array_elements_text(${JSON.stringify(workers)}::jsonb)))`,
    )
  return workers
}
