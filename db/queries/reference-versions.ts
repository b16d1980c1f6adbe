import { and, asc, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { referenceVersions } from '../schema/reference-versions'

export type ReferenceVersionRow = typeof referenceVersions.$inferSelect
export type ReferenceKind = ReferenceVersionRow['kind']

/** Every dated row of reference data in the order in which they were written; `kind`: of one list alone. */
export function readReferenceVersions(db: Db | Tx, kind?: ReferenceKind): Promise<ReferenceVersionRow[]> {
  return db
    .select()
    .from(referenceVersions)
    .where(and(kind === undefined ? undefined : eq(referenceVersions.kind, kind)))
    .orderBy(asc(referenceVersions.id))
}
