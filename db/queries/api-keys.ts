import { and, desc, eq, getTableColumns, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { batched } from '@/db/client/batched'
import type { Db } from '@/db/client/client'
import { agencies, apiKeys, applications } from '@/db/schema/partners'

export type AgencyRow = typeof agencies.$inferSelect
export type ApplicationRow = typeof applications.$inferSelect
export type ApiKeyRow = Omit<typeof apiKeys.$inferSelect, 'digest' | 'requestKey'>

const { digest: _digest, requestKey: _requestKey, ...shown } = getTableColumns(apiKeys)

export function apiKeyQueries(db: Db) {
  const byDigest = db
    .select({
      id: apiKeys.id,
      applicationId: apiKeys.applicationId,
      agencyId: applications.agencyId,
      authorityCode: agencies.authorityCode,
      scopes: apiKeys.scopes,
      granted: agencies.scopes,
      addresses: apiKeys.addresses,
      expiresAt: apiKeys.expiresAt,
      revokedAt: apiKeys.revokedAt,
      closedAt: agencies.closedAt,
      budget: applications.budget,
      agencyBudget: agencies.budget,
      registeredOnly: applications.registeredOnly,
      suspendedAt: applications.suspendedAt,
    })
    .from(apiKeys)
    .innerJoin(applications, eq(applications.id, apiKeys.applicationId))
    .innerJoin(agencies, eq(agencies.id, applications.agencyId))
    .where(eq(apiKeys.digest, sql.placeholder('digest')))
    .prepare('api_key_by_digest')
  return {
    byDigest: async (digest: string) => (await byDigest.execute({ digest }))[0] ?? null,
    /** Notes that a key is in use, at most once a minute. */
    touch: async (id: number, now: Date): Promise<void> => {
      const isOlder = or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, new Date(now.getTime() - 60_000)))
      await db
        .update(apiKeys)
        .set({ lastUsedAt: now })
        .where(and(eq(apiKeys.id, id), isOlder))
    },
    agencies: (): Promise<AgencyRow[]> => db.select().from(agencies).orderBy(agencies.code),
    agency: async (id: number): Promise<AgencyRow | null> => (await db.select().from(agencies).where(eq(agencies.id, id)))[0] ?? null,
    applicationsOf: batched(
      (ids): Promise<ApplicationRow[]> =>
        db.select().from(applications).where(inArray(applications.agencyId, ids)).orderBy(applications.name),
      ({ agencyId }) => agencyId,
    ),
    application: async (id: number): Promise<ApplicationRow | null> =>
      (await db.select().from(applications).where(eq(applications.id, id)))[0] ?? null,
    keysOf: batched(
      (ids): Promise<ApiKeyRow[]> => db.select(shown).from(apiKeys).where(inArray(apiKeys.applicationId, ids)).orderBy(desc(apiKeys.id)),
      ({ applicationId }) => applicationId,
    ),
    key: async (id: number): Promise<ApiKeyRow | null> => (await db.select(shown).from(apiKeys).where(eq(apiKeys.id, id)))[0] ?? null,
  }
}

export type ApiKeyQueries = ReturnType<typeof apiKeyQueries>
