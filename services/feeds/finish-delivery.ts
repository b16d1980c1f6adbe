import { sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { countDelivery } from './count-delivery'
import type { RegisterOptions } from './register-options'
import type { Summary } from './summary'

type Delivery = Pick<RegisterOptions, 'source' | 'actor' | 'at' | 'importId' | 'period'> & {
  readonly feed: 'licenses' | 'violations'
  readonly summary: Summary
}

/**
 * Notes a delivery that was registered to its end, and how far its authority is complete with it. A file from the browser
 * counts only by saying for when it is complete: then a second person has confirmed it.
 */
export async function finishDelivery(db: Db, { feed, source, actor = 'import', at, importId, summary, period }: Delivery): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.insert(auditLog).values({ at, actor, action: 'delivery.registered', subject: `feed:${feed}`, details: { source, summary } })
    if (feed === 'licenses') return
    const said = period?.() ?? null
    if (said) await countDelivery(tx, said, { source, actor, at })
    else if (importId === undefined) await countUndated(tx, at)
  })
}

/** Deliveries that do not say for when they are complete count for the authorities that are set to accept them. */
async function countUndated(tx: Tx, at: Date): Promise<void> {
  await tx.execute(sql`
    update feeds set last_success_at = greatest(last_success_at, ${at.toISOString()}::timestamptz)
    where accepts_undated and complete_until is null and authority_code in (select distinct authority_code from staged_violations)`)
}
