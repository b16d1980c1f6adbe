import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { licenses } from '@/db/schema/licenses'
import { paymentReferences } from '@/db/schema/payment-references'
import { violations } from '@/db/schema/violations'
import type { DrawNumbers } from '@/services/draw-payment-numbers'
import { lockLicenses } from '@/services/lock-licenses'
import { replaceReferences } from '@/services/replace-references'

/** The state of a licence after its open `ALL_DUE` number was paid. The demo's past only: nothing is reported, booked or receipted. */
export async function payAllDue(db: Db, licenseNumber: string, { at, drawNumbers }: { at: Date; drawNumbers: DrawNumbers }): Promise<void> {
  await db.transaction(async (tx) => {
    const [license] = await tx.select({ id: licenses.id }).from(licenses).where(eq(licenses.number, licenseNumber))
    if (!license) return
    await lockLicenses(tx, [license.id])
    const paid = await tx
      .update(violations)
      .set({ status: 'PAID', paidAt: at })
      .where(and(eq(violations.licenseId, license.id), sql`payable`))
      .returning({ id: violations.id })
    await tx
      .update(paymentReferences)
      .set({ status: 'PAID', paidAt: at })
      .where(and(eq(paymentReferences.licenseId, license.id), eq(paymentReferences.kind, 'ALL_DUE'), eq(paymentReferences.status, 'OPEN')))
    await replaceReferences(tx, { changedViolationIds: paid.map(({ id }) => id), at, drawNumbers })
  })
}
