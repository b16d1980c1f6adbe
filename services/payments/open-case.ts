import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { paymentCases } from '@/db/schema/payments'
import type { Fils } from '@/domain/values/money'
import { randomReference } from '@/services/platform/random-reference'

type NewCase = {
  /** Null for a report that could not be read: then with its transaction. `messageId`: of that, and of one that contradicts. */
  readonly paymentId: number | null
  readonly transactionId?: string
  readonly messageId?: number
  readonly reason: (typeof paymentCases.$inferInsert)['reason']
  readonly amount: Fils
  readonly contentHash?: string
  readonly now: Date
}

/** Days in which the payer is promised an end. */
const DAYS = 14
const ATTEMPTS = 20

/** Opens a case, at most one for each payment and reason (and content that contradicts) or unreadable transaction; resolves with its id, or null when it is open already. */
export async function openCase(tx: Tx, { now, contentHash = '', ...opened }: NewCase): Promise<number | null> {
  const dueAt = new Date(now.getTime() + DAYS * 24 * 3_600_000)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const values = { ...opened, waiting: opened.amount, contentHash, openedAt: now, dueAt, reference: randomReference('H') }
    const [row] = await tx.insert(paymentCases).values(values).onConflictDoNothing().returning({ id: paymentCases.id })
    if (row) return row.id
    if (await isOpen(tx, { ...opened, contentHash })) return null
  }
  throw new Error(`No free case reference in ${ATTEMPTS} draws`)
}

async function isOpen(tx: Tx, { paymentId, transactionId, reason, contentHash }: Omit<NewCase, 'amount' | 'now'>): Promise<boolean> {
  const ofSubject = paymentId === null ? eq(paymentCases.transactionId, transactionId ?? '') : eq(paymentCases.paymentId, paymentId)
  const found = await tx
    .select({ id: paymentCases.id })
    .from(paymentCases)
    .where(and(ofSubject, eq(paymentCases.reason, reason), eq(paymentCases.contentHash, contentHash ?? '')))
  return found.length > 0
}
