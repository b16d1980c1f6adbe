import type { Db } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { networksOf } from '@/services/platform/client-network'

type SignIn = {
  /** The account that it is about; null for a name that no account has, which is not kept. */
  readonly account: { readonly id: number; readonly userName: string } | null
  readonly step: 'PASSWORD' | 'CODE'
  readonly outcome: 'DONE' | 'WRONG' | 'DISABLED'
  readonly address: string | null
  readonly now: Date
}

/** Keeps in the audit log that somebody signed in, or was refused, and from which network. What was typed is not kept. */
export async function noteSignIn(db: Db, { account, step, outcome, address, now }: SignIn): Promise<void> {
  const network = address === null ? null : networksOf(address)[0]
  await db.insert(auditLog).values({
    at: now,
    actor: account?.userName ?? 'unknown',
    action: outcome === 'DONE' ? 'sign_in.done' : 'sign_in.refused',
    subject: `account:${account?.id ?? 'unknown'}`,
    details: { step, network, ...(outcome !== 'DONE' && { reason: outcome }) },
  })
}
