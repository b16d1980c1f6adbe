import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { paymentReferences } from '@/db/schema/payment-references'
import { violations } from '@/db/schema/violations'
import { lockLicenses } from '../lock-licenses'

type Concerned = { readonly violationIds: readonly number[]; readonly referenceNumber: string | null }

/** Locks the licences of these violations and of this number; resolves with those of the violations. A merger may have moved either while we waited. */
export async function holdLicensesOf(tx: Tx, concerned: Concerned): Promise<readonly number[]> {
  const held = new Set<number>()
  for (;;) {
    const ofViolations = await licensesOf(tx, concerned.violationIds)
    const ofReference = await licenseOfReference(tx, concerned.referenceNumber)
    const missing = [...ofViolations, ...ofReference].filter((id) => !held.has(id))
    if (missing.length === 0) return ofViolations
    await lockLicenses(tx, missing)
    for (const id of missing) held.add(id)
  }
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
