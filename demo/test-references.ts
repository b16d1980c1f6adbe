import { and, eq } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { licenses } from '@/db/schema/licenses'
import { violations } from '@/db/schema/violations'
import { addDays, calendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { lockLicenses } from '@/services/licenses/lock-licenses'
import { replaceReferences } from '@/services/references/replace-references'
import { demoNumbers } from './numbers'
import { payAllDue } from './pay'
import { recordLicense } from './record'
import { TEST_LICENSE_EXPIRY } from './test-licenses'

type Change = Partial<Pick<typeof violations.$inferInsert, 'status' | 'cancelledAt' | 'objected'>>

type TestReference = { readonly license: string; readonly shows: string; readonly after: 'PAID_TOO_LITTLE' | ((at: Date) => Change) }

/** One licence for each state of a payment number that the other test licences do not reach: its only violation changed after the number was issued. */
export const testReferences: readonly TestReference[] = [
  { license: '90000021', shows: 'a payment number with money under review', after: 'PAID_TOO_LITTLE' },
  {
    license: '90000022',
    shows: 'a payment number that waits for an objection',
    after: (at) => ({ objected: [{ from: addDays(dayInAmman(at), -5), until: null }] }),
  },
  { license: '90000023', shows: 'a closed payment number', after: (at) => ({ status: 'CANCELLED', cancelledAt: at }) },
]

const OFFENCE = calendarDay('2023-05-07')

/** Registers them, issues a number for each, and lets happen what brings the number into its state. Does nothing where that has happened. */
export async function seedTestReferences(db: Db, at: Date, prefix: string): Promise<void> {
  const issue = { at, drawNumbers: demoNumbers('test references', prefix) }
  for (const { license: number, after } of testReferences) {
    const license = { number, centerCode: null, classCode: null, holderName: 'رخصة اختبار', expiresOn: TEST_LICENSE_EXPIRY }
    const sourceKey = `TEST-${number}-1`
    const violation = { ...recorded, sourceKey, number: number.slice(-5) }
    await recordLicense(db, license, [violation], issue)
    const [row] = await db.select({ id: licenses.id }).from(licenses).where(eq(licenses.number, number))
    if (after === 'PAID_TOO_LITTLE') await payAllDue(db, number, { ...issue, less: fils(1) })
    else if (row) await change(db, row.id, { sourceKey, to: after(at), issue })
  }
}

const recorded = {
  authorityCode: 'GAM',
  typeCode: '14',
  fine: fils(15_000),
  occurredOn: OFFENCE,
  vehiclePlate: '21-40217',
  collectedHere: true,
}

type Happening = { readonly sourceKey: string; readonly to: Change; readonly issue: Parameters<typeof recordLicense>[3] }

async function change(db: Db, licenseId: number, { sourceKey, to, issue }: Happening): Promise<void> {
  await db.transaction(async (tx) => {
    await lockLicenses(tx, [licenseId])
    const changed = await tx
      .update(violations)
      .set(to)
      .where(and(eq(violations.sourceKey, sourceKey), eq(violations.payable, true)))
      .returning({ id: violations.id })
    await replaceReferences(tx, { changedViolationIds: changed.map(({ id }) => id), ...issue })
  })
}
