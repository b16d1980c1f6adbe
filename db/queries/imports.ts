import { count, desc, eq, lt, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { fileImports } from '@/db/schema/imports'

export type FileImportRow = typeof fileImports.$inferSelect

export type FileImportQueries = ReturnType<typeof fileImportQueries>

/** What staff see of the files that were sent, the latest first. */
export function fileImportQueries(db: Db) {
  return {
    /** Imports with ids below `before`. */
    page: (before: number | null, limit: number): Promise<FileImportRow[]> =>
      db
        .select()
        .from(fileImports)
        .where(before === null ? undefined : lt(fileImports.id, before))
        .orderBy(desc(fileImports.id))
        .limit(limit),
    total: async (): Promise<number> => (await db.select({ total: count() }).from(fileImports))[0]?.total ?? 0,
    byId: async (id: number): Promise<FileImportRow | null> =>
      (await db.select().from(fileImports).where(eq(fileImports.id, id)))[0] ?? null,
    /** Numbers of the cases that lines of a settlement file opened or belong to, at most `limit`. */
    caseReferences: async (settlementFileId: number, limit: number): Promise<string[]> => {
      const rows = await db.execute<{ reference: string }>(sql`
        select c.reference from settlement_lines l join payment_cases c on c.id = l.case_id where l.file_id = ${settlementFileId}
        union
        select c.reference from settlement_lines l join payment_cases c on c.payment_id = l.payment_id
        where l.file_id = ${settlementFileId} and l.result = 'ONLY_HERE'
        order by reference limit ${limit}`)
      return rows.map(({ reference }) => reference)
    },
  }
}
