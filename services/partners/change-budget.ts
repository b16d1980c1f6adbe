import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { agencies } from '@/db/schema/partners'

type Change = { readonly agencyId: number; readonly budget: number; readonly actor: string; readonly now: Date }

/** From what one ordinary program has to a hundred of them. */
const [MIN, MAX] = [1_000, 6_000_000]

export const isBudget = (points: number) => Number.isInteger(points) && points >= MIN && points <= MAX

/** Changes how many points all programs of an agency have together in a minute. It gives no right: only how much is answered. */
export async function changeBudget(tx: Tx, { agencyId, budget, actor, now }: Change): Promise<void> {
  const [known] = await tx.select({ budget: agencies.budget }).from(agencies).where(eq(agencies.id, agencyId)).for('update')
  if (!known || known.budget === budget) return
  await tx.update(agencies).set({ budget }).where(eq(agencies.id, agencyId))
  const details = { before: { budget: known.budget }, after: { budget } }
  await tx.insert(auditLog).values({ at: now, actor, action: 'agency.changed', subject: `agency:${agencyId}`, details })
}
