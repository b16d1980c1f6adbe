import { eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { licenses } from '@/db/schema/licenses'
import { violations } from '@/db/schema/violations'
import { lockLicenses } from '@/services/licenses/lock-licenses'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { replaceReferences } from '@/services/references/replace-references'

export type DemoLicense = Pick<
  typeof licenses.$inferInsert,
  'number' | 'centerCode' | 'classCode' | 'holderName' | 'expiresOn' | 'withheldSince'
>
export type DemoViolation = Omit<typeof violations.$inferInsert, 'id' | 'licenseId' | 'payable' | 'payableIn'>

type Issue = { readonly at: Date; readonly drawNumbers: DrawNumbers }

/** Records a licence with its violations, in whatever state they are, and issues its payment number. Does nothing when the licence is there already. */
export async function recordLicense(db: Db, license: DemoLicense, recorded: readonly DemoViolation[], issue: Issue): Promise<void> {
  await db.transaction(async (tx) => {
    const [inserted] = await tx.insert(licenses).values(license).onConflictDoNothing().returning({ id: licenses.id })
    if (inserted) await recordOn(tx, inserted.id, recorded, issue)
  })
}

/** Records further violations of a licence: its payment number is replaced. Does nothing when they are there already. */
export async function recordLater(db: Db, licenseNumber: string, recorded: readonly DemoViolation[], issue: Issue): Promise<void> {
  await db.transaction(async (tx) => {
    const [license] = await tx.select({ id: licenses.id }).from(licenses).where(eq(licenses.number, licenseNumber))
    if (license) await recordOn(tx, license.id, recorded, issue)
  })
}

async function recordOn(tx: Tx, licenseId: number, recorded: readonly DemoViolation[], { at, drawNumbers }: Issue): Promise<void> {
  if (recorded.length === 0) return
  await lockLicenses(tx, [licenseId])
  const rows = await tx
    .insert(violations)
    .values(recorded.map((violation) => ({ ...violation, licenseId })))
    .onConflictDoNothing()
    .returning({ id: violations.id })
  await replaceReferences(tx, { changedViolationIds: rows.map(({ id }) => id), at, drawNumbers })
}
