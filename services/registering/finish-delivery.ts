import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { auditLog } from '@/db/schema/audit'
import type { Summary } from './summary'

export type Delivery = {
  readonly feed: 'licenses' | 'violations'
  readonly source: string
  readonly actor?: string
  readonly at: Date
  readonly summary: Summary
}

/** Notes a delivery that was registered to its end: in the audit, and as the last success of each authority that it had rows of. */
export async function finishDelivery(db: Db, { feed, source, actor = 'import', at, summary }: Delivery): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.insert(auditLog).values({ at, actor, action: 'delivery.registered', subject: `feed:${feed}`, details: { source, summary } })
    if (feed === 'licenses') return
    await tx.execute(sql`
      update feeds set last_success_at = greatest(last_success_at, ${at.toISOString()}::timestamptz)
      where authority_code in (select distinct authority_code from staged_violations)`)
  })
}
