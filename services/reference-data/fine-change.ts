import { and, asc, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { violationTypes } from '@/db/schema/reference-data'
import { referenceVersions } from '@/db/schema/reference-versions'
import type { FineChange } from '@/domain/reference-data/fine-change'
import { versionOn } from '@/domain/reference-data/reference-version'
import { addDays } from '@/domain/values/calendar-day'
import type { ChangedEntry } from './change-reference'

/** What a change of an entry does to the fine of a violation type; null where it leaves it as it is, or without an amount. */
export async function fineChangeOf(db: Db | Tx, { kind, code, validFrom, fine, fineMax }: ChangedEntry): Promise<FineChange | null> {
  if (kind !== 'TYPE' || fine === null) return null
  const isOfType = and(eq(referenceVersions.kind, 'TYPE'), eq(referenceVersions.code, code))
  const versions = await db.select().from(referenceVersions).where(isOfType).orderBy(asc(referenceVersions.id))
  const [original] = await db.select().from(violationTypes).where(eq(violationTypes.code, code))
  const before = versionOn(versions, addDays(validFrom, -1)) ?? original
  if (before?.fine === fine && before.fineMax === fineMax) return null
  return { kind: 'FINE', code, validFrom, fine, fineMax }
}
