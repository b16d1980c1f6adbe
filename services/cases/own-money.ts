import { eq, inArray, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { users } from '@/db/schema/accounts'
import { licenses } from '@/db/schema/licenses'
import { payments } from '@/db/schema/payments'
import { violations } from '@/db/schema/violations'
import { foldedName } from '@/domain/values/folded-name'

/** The holder of the licence that a payment was for; null where its number is no licence's. */
export async function holderOf(db: Db | Tx, paymentId: number | null): Promise<string | null> {
  if (paymentId === null) return null
  const [row] = await db
    .select({ holder: licenses.holderName })
    .from(payments)
    .innerJoin(licenses, eq(licenses.id, sql`(select coalesce(l.merged_into, l.id) from licenses l where l.id = ${payments.licenseId})`))
    .where(eq(payments.id, paymentId))
  return row?.holder ?? null
}

/** The holders of the licences of some violations. */
export async function holdersOf(db: Db | Tx, violationIds: readonly number[]): Promise<string[]> {
  if (violationIds.length === 0) return []
  const rows = await db
    .selectDistinct({ holder: licenses.holderName })
    .from(violations)
    .innerJoin(licenses, eq(licenses.id, violations.licenseId))
    .where(inArray(violations.id, [...violationIds]))
  return rows.map(({ holder }) => holder)
}

/** Whether one of these people of the staff has the name of somebody whose money it is, however the two are written. */
export async function isMoneyOf(db: Db | Tx, userNames: readonly string[], ...names: (string | null)[]): Promise<boolean> {
  const whose = new Set(names.flatMap((name) => (name ? [compared(name)] : [])))
  if (whose.size === 0) return false
  const people = await db
    .select({ name: users.displayName })
    .from(users)
    .where(inArray(users.userName, [...userNames]))
  return people.some(({ name }) => whose.has(compared(name)))
}

const compared = (name: string) => foldedName(name).replace(/\s+/gu, ' ').trim()
