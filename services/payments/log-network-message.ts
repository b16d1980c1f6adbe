import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { networkMessages } from '@/db/schema/network-messages'

type NewMessage = Omit<typeof networkMessages.$inferInsert, 'id' | 'httpStatus' | 'code' | 'durationMs'>

/** Keeps a message of the network before it is acted on; resolves with its id. Its content is given without the payer. */
export async function logNetworkMessage(db: Db, message: NewMessage): Promise<number> {
  const [row] = await db.insert(networkMessages).values(message).returning({ id: networkMessages.id })
  if (!row) throw new Error('No message was kept')
  return row.id
}

export type GivenAnswer = { readonly httpStatus: number; readonly code: number; readonly durationMs: number }

/** Adds to a kept message what was answered. */
export async function logNetworkAnswer(db: Db, id: number, answer: GivenAnswer): Promise<void> {
  await db.update(networkMessages).set(answer).where(eq(networkMessages.id, id))
}
