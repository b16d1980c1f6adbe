import { eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { users } from '@/db/schema/accounts'
import { paymentCases } from '@/db/schema/payments'
import { may } from '@/domain/accounts/permissions'
import { type CaseOutcome, type CaseStep, done, onCase, refused } from './case-step'
import { moveCase, recordEvent } from './record-step'

/** Gives a case to a member of staff who may work on cases; null takes it from whoever had it. */
export function assignCase(db: Db, step: CaseStep & { readonly assignee: string | null }): Promise<CaseOutcome> {
  return onCase(db, step, 'ASSIGN', async (tx, held) => {
    const { assignee } = step
    if (assignee !== null && !(await mayWork(tx, assignee))) return refused('CASE_ASSIGNEE_UNKNOWN')
    await moveCase(tx, held, { ...step, action: 'ASSIGN' })
    await tx.update(paymentCases).set({ assignee }).where(eq(paymentCases.id, held.id))
    await recordEvent(tx, held, step, 'ASSIGNED', { details: { assignee, before: held.assignee } })
    return done
  })
}

async function mayWork(tx: Tx, userName: string): Promise<boolean> {
  if (/\p{Cc}/u.test(userName)) return false
  const [user] = await tx.select({ role: users.role }).from(users).where(eq(users.userName, userName))
  return user !== undefined && may(user.role, 'WORK_ON_CASES')
}
