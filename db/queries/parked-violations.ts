import { and, count, eq, gt, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { licenses } from '../schema/licenses'
import { parkedViolations } from '../schema/violations'

export type ParkedViolationRow = typeof parkedViolations.$inferSelect & {
  /** Known licences of the same digits, of another centre or class. */
  readonly sameDigits: number
}

export type ParkedFilter = { readonly authority: string | null; readonly licenseNumber: string | null }

export type ParkedViolationQueries = ReturnType<typeof parkedViolationQueries>

/** Violations whose licence is not known yet, and that are not cancelled. */
export function parkedViolationQueries(db: Db) {
  const sameDigits = sql<number>`(select count(*)::int from ${licenses} l where l.number = ${parkedViolations.licenseNumber} and l.merged_into is null)`
  return {
    /** Those that wait longest first. */
    page: (filter: ParkedFilter, after: number | null, limit: number): Promise<ParkedViolationRow[]> =>
      db
        .select({ ...columns, sameDigits })
        .from(parkedViolations)
        .where(and(...conditions(filter), after === null ? undefined : gt(parkedViolations.id, after)))
        .orderBy(parkedViolations.id)
        .limit(limit),
    total: async (filter: ParkedFilter): Promise<number> => {
      const [row] = await db
        .select({ total: count() })
        .from(parkedViolations)
        .where(and(...conditions(filter)))
      return row?.total ?? 0
    },
  }
}

const { id, licenseNumber, centerCode, classCode, authorityCode, sourceKey, number, typeCode, fine } = parkedViolations
const { occurredOn, vehiclePlate, parkedAt, cancelledAt } = parkedViolations
const columns = {
  id,
  licenseNumber,
  centerCode,
  classCode,
  authorityCode,
  sourceKey,
  number,
  typeCode,
  fine,
  occurredOn,
  vehiclePlate,
  parkedAt,
  cancelledAt,
}

function conditions(filter: ParkedFilter): (SQL | undefined)[] {
  return [
    isNull(cancelledAt),
    filter.authority === null ? undefined : eq(authorityCode, filter.authority),
    filter.licenseNumber === null ? undefined : eq(licenseNumber, filter.licenseNumber),
  ]
}
