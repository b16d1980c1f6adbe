import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { paymentReferenceQueries } from '@/db/queries/references'
import { paymentReferences } from '@/db/schema/references'
import type { SetMember } from '@/domain/payments/settlement'
import type { LicenseViolation } from '@/domain/pricing/dues'
import { type CoversAll, coverage, coversEverything } from '@/domain/pricing/price'
import { dayInAmman } from '@/domain/values/calendar-day'
import { payabilityOf } from '@/domain/violations/payability'

export type Reference = typeof paymentReferences.$inferSelect

export type Member = LicenseViolation & { readonly id: string }

const EVERYTHING = 2_147_483_647

/** The reference of a number, read inside the transaction that will hold its licence. */
export async function referenceOf(tx: Tx, number: string): Promise<Reference | null> {
  const [row] = await tx.select().from(paymentReferences).where(eq(paymentReferences.number, number))
  return row ?? null
}

/** Every violation of the reference's set, paid and cancelled ones included, and which all-or-nothing rules the set satisfies. */
export async function setOf(tx: Tx, reference: Reference): Promise<{ members: Member[]; coversAll: CoversAll }> {
  const { number, licenseId, kind, issuedAt } = reference
  const queries = paymentReferenceQueries(tx)
  const rows = await queries.set({ number, licenseId, day: 'infinity', id: 0, limit: EVERYTHING })
  const members = rows.map((row) => ({ ...row, id: String(row.id) }))
  if (kind === 'ALL_DUE') return { members, coversAll: coversEverything }
  const universe = await queries.listed({ number, licenseId })
  const chosen = new Set(universe.filter(({ part }) => part === 'SET').map(({ id }) => id))
  return { members, coversAll: (rule) => coverage(chosen, universe, rule, dayInAmman(issuedAt)) }
}

/** A violation of the set as a settlement sees it. */
export function setMember(member: Member): SetMember {
  return { violationId: member.id, state: stateOf(member), fine: member.fine }
}

function stateOf(member: Member): SetMember['state'] {
  const payability = payabilityOf(member)
  if (payability === 'PAID_THEN_CANCELLED') return 'PAID'
  if (payability === 'PAID' || payability === 'CANCELLED') return payability
  return payability === 'AVAILABLE' || payability === 'PAYMENT_UNDER_REVIEW' ? 'OPEN' : 'WAITING'
}

/** Marks violations as under review: they leave what is payable until somebody has decided about the money. */
export async function putUnderReview(tx: Tx, violationIds: readonly string[]): Promise<void> {
  if (violationIds.length === 0) return
  await tx.execute(
    sql`update violations set under_review = true where id = any(${`{${violationIds.join(',')}}`}::bigint[]) and status = 'UNPAID'`,
  )
}
