import type { Db } from '@/db/client/client'
import { ZERO_FILS } from '@/domain/values/money'
import { openCase } from './open-case'

type Unreadable = { readonly transactionId: string; readonly messageId: number; readonly now: Date }

/** Keeps that the network reported a transaction which cannot be read: one case a transaction, however often it is repeated. */
export async function recordUnreadable(db: Db, unreadable: Unreadable): Promise<void> {
  await db.transaction((tx) => openCase(tx, { ...unreadable, paymentId: null, reason: 'UNREADABLE', amount: ZERO_FILS }))
}
