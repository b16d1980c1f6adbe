import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { registeredOperations } from '../schema/registered-operations'

export type RegisteredOperationRow = typeof registeredOperations.$inferSelect

export function registeredOperationQueries(db: Db) {
  const { applicationId, hash, document } = registeredOperations
  const byHash = db
    .select({ document })
    .from(registeredOperations)
    .where(and(eq(applicationId, sql.placeholder('applicationId')), eq(hash, sql.placeholder('hash'))))
    .prepare('registered_operation_by_hash')
  return {
    document: async (of: { applicationId: number; hash: string }): Promise<string | null> =>
      (await byHash.execute(of))[0]?.document ?? null,
    ofApplication: (id: number): Promise<RegisteredOperationRow[]> =>
      db.select().from(registeredOperations).where(eq(applicationId, id)).orderBy(registeredOperations.registeredAt, hash),
  }
}

export type RegisteredOperationQueries = ReturnType<typeof registeredOperationQueries>
