import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { applications } from '@/db/schema/partners'

type Suspension = { readonly applicationId: number; readonly isSuspended: boolean; readonly actor: string; readonly now: Date }

/** Has every key of a program refused within seconds, or lets them work again. To do it again changes nothing. */
export async function suspendApplication(tx: Tx, { applicationId, isSuspended, actor, now }: Suspension): Promise<void> {
  const [known] = await tx
    .select({ suspendedAt: applications.suspendedAt })
    .from(applications)
    .where(eq(applications.id, applicationId))
    .for('update')
  if (!known || (known.suspendedAt !== null) === isSuspended) return
  await tx
    .update(applications)
    .set({ suspendedAt: isSuspended ? now : null })
    .where(eq(applications.id, applicationId))
  const action = isSuspended ? 'application.suspended' : 'application.resumed'
  await tx.insert(auditLog).values({ at: now, actor, action, subject: `application:${applicationId}`, details: {} })
}
