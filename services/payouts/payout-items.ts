import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { payeeAccounts, payoutItems } from '@/db/schema/payouts'

export type PayoutItem = typeof payoutItems.$inferSelect

/** The refund's place in a file that lives; null when no file has it. Its case is held. */
export async function livingItem(tx: Tx, requestId: number): Promise<PayoutItem | null> {
  const [item] = await tx
    .select()
    .from(payoutItems)
    .where(and(eq(payoutItems.requestId, requestId), ne(payoutItems.state, 'RETURNED')))
  return item ?? null
}

/** Ends a refund's place in its file, and the account that the money came back from. */
export async function endItem(tx: Tx, item: PayoutItem, { actor, now }: { readonly actor: string; readonly now: Date }): Promise<void> {
  await tx.update(payoutItems).set({ state: 'RETURNED', returnedBy: actor, returnedAt: now }).where(eq(payoutItems.id, item.id))
  await endAccount(tx, item.requestId, now)
}

/** The account of a refund is not its account any more. */
export async function endAccount(tx: Tx, requestId: number, now: Date): Promise<void> {
  await tx
    .update(payeeAccounts)
    .set({ endedAt: now })
    .where(and(eq(payeeAccounts.requestId, requestId), isNull(payeeAccounts.endedAt)))
}
