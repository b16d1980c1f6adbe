import { and, eq, type SQL } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { paymentCases } from '@/db/schema/payments'
import type { Fils } from '@/domain/values/money'
import { randomReference } from '@/services/platform/random-reference'

/** A delivery that is missing between two of an authority. */
type Missing = { readonly authorityCode: string; readonly missingFrom: Date; readonly missingTo: Date }

type NewCase = Partial<Missing> & {
  /** Null for a report that could not be read, then with its transaction; and for a missing delivery. */
  readonly paymentId: number | null
  readonly transactionId?: string
  /** Of a report that could not be read, and of one that contradicts. */
  readonly messageId?: number
  readonly reason: (typeof paymentCases.$inferInsert)['reason']
  readonly amount: Fils
  readonly contentHash?: string
  readonly now: Date
}

/** Days in which the payer is promised an end. */
const DAYS = 14
const ATTEMPTS = 20

/**
 * Opens a case, at most one for each payment and reason (and content that contradicts), unreadable transaction or missing
 * delivery; resolves with its id, or null when it was opened already.
 */
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

async function isOpen(tx: Tx, { reason, contentHash, ...of }: Omit<NewCase, 'amount' | 'now'>): Promise<boolean> {
  const found = await tx
    .select({ id: paymentCases.id })
    .from(paymentCases)
    .where(and(ofSubject(of), eq(paymentCases.reason, reason), eq(paymentCases.contentHash, contentHash ?? '')))
  return found.length > 0
}

type Subject = Pick<NewCase, 'paymentId' | 'transactionId' | keyof Missing>

function ofSubject({ paymentId, transactionId, authorityCode, missingFrom, missingTo }: Subject): SQL | undefined {
  if (paymentId !== null) return eq(paymentCases.paymentId, paymentId)
  if (!authorityCode || !missingFrom || !missingTo) return eq(paymentCases.transactionId, transactionId ?? '')
  const { authorityCode: ofAuthority, missingFrom: from, missingTo: to } = paymentCases
  return and(eq(ofAuthority, authorityCode), eq(from, missingFrom), eq(to, missingTo))
}
