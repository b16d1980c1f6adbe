import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { feedDeliveries, feeds } from '@/db/schema/reference-data'
import type { AuditAction } from '@/domain/audit/audit-action'
import { completeUntil, type DeliveryPeriod } from '@/domain/feeds/delivery-period'
import { keepMissingDeliveries } from './missing-deliveries'

type By = { readonly source: string; readonly actor: string; readonly at: Date }

/**
 * Counts a complete delivery: the feed is as fresh as the last of those that follow each other, and stale while one is
 * missing between two, which is a case. One that ends in the future, or before what is complete already, counts for nothing. Audited.
 */
export async function countDelivery(tx: Tx, { authority, since, asOf }: DeliveryPeriod, { source, actor, at }: By): Promise<void> {
  const isThis = eq(feeds.authorityCode, authority)
  const [feed] = await tx.select().from(feeds).where(isThis).for('no key update')
  const known = feed?.completeUntil ?? null
  const isUsable = feed !== undefined && asOf <= at && (known === null || asOf > known)
  const note = (action: AuditAction, details: object) =>
    tx.insert(auditLog).values({ at, actor, action, subject: `feed:${authority}`, details: { source, since, asOf, ...details } })
  if (!isUsable) return void (await note('delivery.notCounted', { completeUntil: known }))
  await tx.insert(feedDeliveries).values({ authorityCode: authority, since, asOf, source, actor, receivedAt: at }).onConflictDoNothing()
  const ofThis = eq(feedDeliveries.authorityCode, authority)
  const open = await tx
    .select()
    .from(feedDeliveries)
    .where(known === null ? ofThis : and(ofThis, gt(feedDeliveries.asOf, known)))
  const { until, missing } = completeUntil(known, open)
  const hasGap = missing.length > 0
  await tx.update(feeds).set({ completeUntil: until, lastSuccessAt: until }).where(isThis)
  await tx
    .update(feeds)
    .set({ gapAt: hasGap ? at : null })
    .where(and(isThis, hasGap ? isNull(feeds.gapAt) : undefined))
  await keepMissingDeliveries(tx, { authority, missing, now: at })
  await note('delivery.counted', { completeUntil: until, isMissing: hasGap })
}
