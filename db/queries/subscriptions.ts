import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { subscriptions } from '../schema/subscriptions'

/** Who is told what happens to licences. */
export function subscriptionQueries(db: Db) {
  return {
    /** Those of a licence that have not ended, the earliest first. */
    ofLicense: (licenseId: number) =>
      db
        .select({
          id: subscriptions.id,
          channel: subscriptions.channel,
          maskedContact: subscriptions.masked,
          startedAt: subscriptions.startedAt,
        })
        .from(subscriptions)
        .where(and(eq(subscriptions.licenseId, licenseId), isNull(subscriptions.endedAt)))
        .orderBy(asc(subscriptions.id)),
  }
}

export type SubscriptionQueries = ReturnType<typeof subscriptionQueries>
export type SubscriptionRow = Awaited<ReturnType<SubscriptionQueries['ofLicense']>>[number]
