import { and, eq, isNull, notInArray } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { payeeAccounts, payoutFiles, payoutItems } from '@/db/schema/payouts'

/** A file for the bank, locked: it is taken or cancelled, never both. Null when there is none. */
export async function holdFile(tx: Tx, reference: string): Promise<typeof payoutFiles.$inferSelect | null> {
  const [file] = await tx.select().from(payoutFiles).where(eq(payoutFiles.reference, reference)).for('no key update')
  return file ?? null
}

export type PayoutItem = typeof payoutItems.$inferSelect

/** The refund's place in a file that lives; null when no file has it. Its case is held. */
export async function livingItem(tx: Tx, requestId: number): Promise<PayoutItem | null> {
  const [item] = await tx
    .select()
    .from(payoutItems)
    .where(and(eq(payoutItems.requestId, requestId), notInArray(payoutItems.state, ['RETURNED', 'CANCELLED'])))
  return item ?? null
}

/** Ends a refund's place in its file, and the account that the money came back from. */
export async function endItem(tx: Tx, item: PayoutItem, { actor, now }: { readonly actor: string; readonly now: Date }): Promise<void> {
  await tx.update(payoutItems).set({ state: 'RETURNED', returnedBy: actor, returnedAt: now }).where(eq(payoutItems.id, item.id))
  await endAccount(tx, item.requestId, now)
}

/** The account of a refund, approved or not; null while none is named. */
export async function livingAccount(tx: Tx, requestId: number): Promise<typeof payeeAccounts.$inferSelect | null> {
  const isLiving = and(eq(payeeAccounts.requestId, requestId), isNull(payeeAccounts.endedAt))
  return (await tx.select().from(payeeAccounts).where(isLiving))[0] ?? null
}

/** The account of a refund is not its account any more. */
export async function endAccount(tx: Tx, requestId: number, now: Date): Promise<void> {
  await tx
    .update(payeeAccounts)
    .set({ endedAt: now })
    .where(and(eq(payeeAccounts.requestId, requestId), isNull(payeeAccounts.endedAt)))
}
