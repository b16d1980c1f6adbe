import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { ledgerEntries, payments } from '@/db/schema/payments'
import { addFils, type Fils, ZERO_FILS } from '@/domain/values/money'
import { enqueueJob } from '@/services/platform/enqueue-job'
import { openCase } from './open-case'

/** What is released of one line. `key` says of which line and down to what, so that no case is opened twice for the same. */
export type Release = { readonly paymentId: number; readonly licenseId: number; readonly amount: Fils; readonly key: string }

/**
 * Moves what is released from what is settled to suspense: one case for each held payment, one movement for each of its licences. Resolves
 * with the cases by payment.
 */
export async function moveReleased(tx: Tx, releases: readonly Release[], at: Date): Promise<ReadonlyMap<number, number>> {
  const cases = new Map<number, number>()
  const moving = releases.filter(({ amount }) => amount > 0)
  for (const paymentId of new Set(moving.map((release) => release.paymentId))) {
    const own = moving.filter((release) => release.paymentId === paymentId)
    const amount = sumOf(own)
    const keys = own.map(({ key }) => key).toSorted()
    const contentHash = createHash('sha256').update(keys.join(' ')).digest('base64url')
    const caseId = await openCase(tx, { paymentId, reason: 'NO_LONGER_DUE', amount, contentHash, now: at })
    if (caseId === null) throw new Error(`Payment ${paymentId}: ${keys.join(' ')} was released before`)
    cases.set(paymentId, caseId)
    await enqueueJob(tx, 'tell-released', { caseId })
    for (const licenseId of new Set(own.map((release) => release.licenseId))) {
      const ofLicense = sumOf(own.filter((release) => release.licenseId === licenseId))
      const entry = { at, debit: 'SETTLED', credit: 'SUSPENSE', amount: ofLicense, paymentId, caseId, licenseId } as const
      await tx.insert(ledgerEntries).values(entry)
    }
    await tx
      .update(payments)
      .set({ settled: sql`${payments.settled} - ${amount}`, suspense: sql`${payments.suspense} + ${amount}` })
      .where(eq(payments.id, paymentId))
  }
  return cases
}

function sumOf(parts: readonly { readonly amount: Fils }[]): Fils {
  return parts.reduce((sum, { amount }) => addFils(sum, amount), ZERO_FILS)
}
