import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { paymentCases } from '@/db/schema/payments'
import { moveCase, recordEvent } from '@/services/cases/record-step'

const ACTOR = 'network file'

/**
 * Closes cases of payments that an earlier file lacked, with a note, now that a file has them. One about which something is asked for stays: somebody
 * decides it, and a reversal is refused. Cases are held before their payments, as everybody holds them.
 */
export async function endLacking(tx: Tx, paymentIds: readonly number[], now: Date): Promise<void> {
  const isOver = and(
    inArray(paymentCases.paymentId, [...paymentIds]),
    eq(paymentCases.reason, 'FILE_LACKS'),
    eq(paymentCases.state, 'OPEN'),
  )
  const held = await tx.select().from(paymentCases).where(isOver).orderBy(paymentCases.id).for('no key update')
  for (const one of held) {
    await recordEvent(tx, one, { actor: ACTOR, now }, 'NOTED', { details: { text: 'FILE_HAS_IT' } })
    await moveCase(tx, one, { actor: ACTOR, now, action: 'CONFIRM' })
  }
}
