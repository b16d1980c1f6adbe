import { count, desc, eq, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import type { DifferenceTotals } from '@/domain/imports/import-control'
import { fils } from '@/domain/values/money'
import { importDifferences } from '../schema/import-differences'

export type ImportDifferenceRow = typeof importDifferences.$inferSelect

/** The fine that a row has, or what was paid. */
const amount = sql`coalesce(${importDifferences.after} ->> 'fine', ${importDifferences.after} ->> 'amount')::bigint`

export type ImportDifferenceQueries = ReturnType<typeof importDifferenceQueries>

/** Rows of an import by what they change: their fines as the file has them, and what these fall by. */
export async function differenceTotals(db: Db | Tx, importId: number): Promise<DifferenceTotals> {
  const rows = await db
    .select({
      kind: importDifferences.kind,
      rows: count(),
      fils: sql<string>`coalesce(sum(${amount}), 0)`,
      lowers: sql<string>`sum(${importDifferences.lowers})`,
    })
    .from(importDifferences)
    .where(eq(importDifferences.importId, importId))
    .groupBy(importDifferences.kind)
  return Object.fromEntries(rows.map((row) => [row.kind, { rows: row.rows, fils: fils(Number(row.fils)), lowers: Number(row.lowers) }]))
}

/** What staff see of the rows that one person may not register alone. */
export function importDifferenceQueries(db: Db) {
  return {
    totals: (importId: number) => differenceTotals(db, importId),
    /** The largest first. */
    page: (importId: number, after: number, limit: number): Promise<ImportDifferenceRow[]> =>
      db
        .select()
        .from(importDifferences)
        .where(eq(importDifferences.importId, importId))
        .orderBy(desc(importDifferences.lowers), sql`${amount} desc nulls last`, importDifferences.line)
        .offset(after)
        .limit(limit),
  }
}
