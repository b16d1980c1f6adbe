import { decode } from 'next-auth/jwt'
import type { AccountQueries } from '@/db/queries/accounts'
import type { Asker } from '@/domain/license-lookup'
import type { Account } from './execute'

/** Who asks. */
export type Viewer = { kind: 'GUEST' } | { kind: 'ACCOUNT'; id: number; userName: string; role: Account['role'] }

const guest: Viewer = { kind: 'GUEST' }

/** The account of a session token, checked against the database so that an ended session is a guest's; without a token no statement is sent. */
export async function viewerOf(sessionToken: string | undefined, secret: string, accounts: AccountQueries): Promise<Viewer> {
  if (!sessionToken) return guest
  const claims = await decode({ token: sessionToken, secret }).catch(() => null)
  const id = Number(claims?.sub)
  if (!claims || !Number.isSafeInteger(id)) return guest
  const account = await accounts.byId(id)
  if (!account || account.sessionVersion !== claims.sessionVersion) return guest
  return { kind: 'ACCOUNT', id: account.id, userName: account.userName, role: account.role }
}

export const askerOf = (viewer: Viewer): Asker => viewer.kind

/** Staff see names in full. */
export const isStaff = (viewer: Viewer): boolean => viewer.kind === 'ACCOUNT' && viewer.role !== 'CITIZEN'
