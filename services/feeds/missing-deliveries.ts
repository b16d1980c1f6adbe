import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { paymentCases } from '@/db/schema/payments'
import type { MissingDelivery } from '@/domain/feeds/delivery-period'
import { ZERO_FILS } from '@/domain/values/money'
import type { HeldCase } from '@/services/cases/case-step'
import { moveCase, recordEvent } from '@/services/cases/record-step'
import { openCase } from '@/services/payments/open-case'

const ACTOR = 'feed'
type Missing = { readonly authority: string; readonly missing: readonly MissingDelivery[]; readonly now: Date }

/**
 * Opens a case for each delivery of an authority that is missing, and ends those whose delivery has come. One about which
 * something is asked for stays: somebody decides it, or the next delivery ends it. The authority's feed is held.
 */
export async function keepMissingDeliveries(tx: Tx, { authority, missing, now }: Missing): Promise<void> {
  for (const held of await openCases(tx, authority)) await endIfCome(tx, held, missing, now)
  for (const { from, to } of missing) {
    const subject = { authorityCode: authority, missingFrom: from, missingTo: to }
    await openCase(tx, { ...subject, paymentId: null, reason: 'DELIVERY_MISSING', amount: ZERO_FILS, now })
  }
}

async function endIfCome(tx: Tx, held: HeldCase, missing: readonly MissingDelivery[], now: Date): Promise<void> {
  const [begin, end] = [held.missingFrom?.getTime() ?? 0, held.missingTo?.getTime() ?? 0]
  if (missing.some(({ from, to }) => from.getTime() === begin && to.getTime() === end)) return
  const isPart = missing.some(({ from, to }) => from.getTime() >= begin && to.getTime() <= end)
  await recordEvent(tx, held, { actor: ACTOR, now }, 'NOTED', { details: { text: isPart ? 'DELIVERY_CAME_IN_PART' : 'DELIVERY_CAME' } })
  await moveCase(tx, held, { actor: ACTOR, now, action: 'CONFIRM' })
}

function openCases(tx: Tx, authority: string): Promise<HeldCase[]> {
  const isOpen = and(eq(paymentCases.authorityCode, authority), eq(paymentCases.state, 'OPEN'))
  return tx.select().from(paymentCases).where(isOpen).orderBy(paymentCases.id).for('no key update')
}
