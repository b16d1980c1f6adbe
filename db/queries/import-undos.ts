import { desc, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { fileImports } from '@/db/schema/imports'
import type { UndoReason, UndoTotals } from '@/domain/imports/import-undo'
import { type Fils, fils } from '@/domain/values/money'
import type { FileImportRow } from './imports'
import { undoable } from './undoable-changes'

/** A row that an undo left as it was. */
export type UndoLeftRow = {
  readonly line: number
  readonly authority: string
  readonly sourceKey: string
  readonly number: string | null
  readonly fine: Fils | null
  readonly reason: UndoReason
}

type Counted = { what: keyof UndoTotals; rows: number; fils: string }

export type ImportUndoQueries = ReturnType<typeof importUndoQueries>

/** What staff see of imports that are undone, or could be. */
export function importUndoQueries(db: Db) {
  return {
    /** The latest undo of an import; null when nobody asked for one. */
    undoOf: async (importId: number): Promise<FileImportRow | null> => {
      const undos = db.select().from(fileImports).where(eq(fileImports.undoesId, importId))
      return (await undos.orderBy(desc(fileImports.id)).limit(1))[0] ?? null
    },
    /** What undoing an import would come to now; nothing at all for one that changed nothing. */
    preview: async (importId: number): Promise<UndoTotals> =>
      totalsOf(
        await db.execute<Counted>(sql`
          select coalesce(undo, reason, 'UNDONE') as what, count(*)::int as rows, coalesce(sum(fine), 0) as fils
          from (${undoable(sql`c.import_id = ${importId}::bigint`)}) u group by 1`),
      ),
    /** What became of the rows of an import that is undone, so far. */
    totals: async (importId: number): Promise<UndoTotals> =>
      totalsOf(
        await db.execute<Counted>(sql`
          select coalesce(undo, 'WAITING') as what, count(*)::int as rows, coalesce(sum(fine), 0) as fils
          from import_changes where import_id = ${importId}::bigint group by 1`),
      ),
    /** Rows after a line that were left, at most `limit`. */
    left: async (importId: number, after: number, limit: number): Promise<UndoLeftRow[]> => {
      const rows = await db.execute<Omit<UndoLeftRow, 'fine'> & { fine: string | null }>(sql`
        select c.line, c.authority_code as authority, c.source_key as "sourceKey", coalesce(v.number, p.number) as number, c.fine, c.undo as reason
        from import_changes c
        left join violations v on v.authority_code = c.authority_code and v.source_key = c.source_key
        left join parked_violations p on p.authority_code = c.authority_code and p.source_key = c.source_key
        where c.import_id = ${importId}::bigint and c.line > ${after}::int and c.undo <> 'UNDONE' order by c.line limit ${limit}::int`)
      return rows.map((row) => ({ ...row, fine: row.fine === null ? null : fils(Number(row.fine)) }))
    },
  }
}

function totalsOf(rows: readonly Counted[]): UndoTotals {
  return Object.fromEntries(rows.map((row) => [row.what, { rows: row.rows, fils: fils(Number(row.fils)) }]))
}
