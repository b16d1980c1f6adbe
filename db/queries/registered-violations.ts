import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { actAsAuthority } from '@/db/client/row-security'
import { licenses } from '../schema/licenses'
import { parkedViolations, violations } from '../schema/violations'

type Own = { readonly authorityCode: string; readonly sourceKeys: readonly string[] }

export type RegisteredViolationRow = Omit<typeof violations.$inferSelect, 'payableIn'> & { readonly licenseNumber: string }
export type ParkedViolationRow = typeof parkedViolations.$inferSelect

/**
 * What an authority sees of its own violations. `isHeld`: whether PostgreSQL holds it to its own rows besides (`row-security.ts`); where it cannot, the conditions
 * here alone do.
 */
export function registeredViolationQueries(db: Db, isHeld: boolean) {
  const read = ({ authorityCode, sourceKeys }: Own) =>
    db.transaction(
      async (tx) => {
        if (isHeld) await actAsAuthority(tx, authorityCode)
        const own = (table: typeof violations | typeof parkedViolations) =>
          and(eq(table.authorityCode, authorityCode), inArray(table.sourceKey, [...sourceKeys]))
        const registered = await tx.select().from(violations).where(own(violations))
        const parked = await tx.select().from(parkedViolations).where(own(parkedViolations))
        return { registered, parked }
      },
      { accessMode: 'read only' },
    )
  return {
    /** Those registered, with the number of the licence that they are on now, and those parked; in no order. */
    byKeys: async (own: Own): Promise<{ registered: RegisteredViolationRow[]; parked: ParkedViolationRow[] }> => {
      const { registered, parked } = await read(own)
      const ids = [...new Set(registered.map(({ licenseId }) => licenseId))]
      const rows =
        ids.length > 0 ? await db.select({ id: licenses.id, number: licenses.number }).from(licenses).where(inArray(licenses.id, ids)) : []
      const numbers = new Map(rows.map(({ id, number }) => [id, number]))
      return { registered: registered.map((row) => ({ ...row, licenseNumber: numbers.get(row.licenseId) ?? '' })), parked }
    },
  }
}

export type RegisteredViolationQueries = ReturnType<typeof registeredViolationQueries>
