import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { agencies, apiKeys, applications } from '@/db/schema/partners'
import { scopes } from '@/domain/partners/scopes'
import { createAgency, createApplication } from '@/services/partners/create-agency'
import { createApiKey } from '@/services/partners/create-api-key'
import { digestOf } from '@/services/partners/key-text'

const CODE = 'DEMO'
const YEAR_MS = 365 * 86_400_000

/** The demo's partner agency, which may do everything, with one key. Repeated, it gives the agency this key and ends another that was fixed before. Resolves with the agency. */
export async function seedPartner(db: Db, key: string, now: Date): Promise<number> {
  const by = { actor: 'demo', now }
  const agency = { code: CODE, nameAr: 'جهة شريكة تجريبية', nameEn: 'Demo Partner', authorityCode: 'TRD', scopes: [...scopes] }
  const agencyId = (await createAgency(db, agency, by)) ?? (await idOf(db))
  await createApplication(db, { agencyId, name: 'Demo' }, by)
  const [application] = await db.select({ id: applications.id }).from(applications).where(eq(applications.agencyId, agencyId))
  if (!application) throw new Error('The demo has no application')
  const [ours, expiresAt] = [eq(apiKeys.createdBy, 'demo'), new Date(now.getTime() + YEAR_MS)]
  await db
    .update(apiKeys)
    .set({ revokedAt: now })
    .where(and(ours, ne(apiKeys.digest, digestOf(key))))
  const requestKey = `demo-${digestOf(key).slice(0, 32)}`
  await createApiKey(db, { applicationId: application.id, scopes, addresses: [], expiresAt, requestKey, actor: 'demo', now, text: key })
  await db
    .update(apiKeys)
    .set({ expiresAt, revokedAt: null })
    .where(and(ours, eq(apiKeys.digest, digestOf(key))))
  return agencyId
}

async function idOf(db: Db): Promise<number> {
  const [row] = await db.select({ id: agencies.id }).from(agencies).where(eq(agencies.code, CODE))
  if (!row) throw new Error('The demo has no partner agency')
  return row.id
}
