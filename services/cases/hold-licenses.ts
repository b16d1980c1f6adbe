import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { paymentReferences } from '@/db/schema/references'
import { violations } from '@/db/schema/violations'
import { lockLicensesOf } from '@/services/licenses/lock-licenses'

type Concerned = { readonly violationIds: readonly number[]; readonly referenceNumber: string | null }

/** Locks the licences of these violations and of this number; resolves with those of the violations. */
export async function holdLicensesOf(tx: Tx, { violationIds, referenceNumber }: Concerned): Promise<readonly number[]> {
  const find = () => Promise.all([licensesOf(tx, violationIds), licenseOfReference(tx, referenceNumber)])
  const [ofViolations] = await lockLicensesOf(tx, find, (found) => found.flat())
  return ofViolations
}

async function licensesOf(tx: Tx, violationIds: readonly number[]): Promise<number[]> {
  if (violationIds.length === 0) return []
  const rows = await tx
    .selectDistinct({ id: violations.licenseId })
    .from(violations)
    .where(inArray(violations.id, [...violationIds]))
  return rows.map(({ id }) => id)
}

async function licenseOfReference(tx: Tx, number: string | null): Promise<number[]> {
  if (number === null) return []
  const rows = await tx.select({ id: paymentReferences.licenseId }).from(paymentReferences).where(eq(paymentReferences.number, number))
  return rows.map(({ id }) => id)
}
