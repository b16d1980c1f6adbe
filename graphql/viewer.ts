import { decode } from 'next-auth/jwt'
import type { AccountQueries } from '@/db/queries/accounts'
import type { Asker } from '@/domain/license-lookup'
import type { Role } from '@/domain/permissions'
import type { Partner } from '@/services/agencies/check-api-key'
import type { Account } from './execute'

/** Who asks. */
export type Viewer =
  | { readonly kind: 'GUEST' }
  | {
      readonly kind: 'ACCOUNT'
      readonly id: number
      readonly userName: string
      readonly role: Account['role']
      /** The agency that an account of the role `AGENCY` looks after. */
      readonly agencyId: number | null
    }
  | ({ readonly kind: 'PARTNER' } & Partner)

const guest: Viewer = { kind: 'GUEST' }

/** The account of a session token, checked against the database so that an ended session is a guest's; without a token no statement is sent. */
export async function viewerOf(sessionToken: string | undefined, secret: string, accounts: AccountQueries): Promise<Viewer> {
  if (!sessionToken) return guest
  const claims = await decode({ token: sessionToken, secret }).catch(() => null)
  const id = Number(claims?.sub)
  if (!claims || !Number.isSafeInteger(id)) return guest
  const account = await accounts.byId(id)
  if (!account || account.sessionVersion !== claims.sessionVersion) return guest
  const { userName, role, agencyId } = account
  return { kind: 'ACCOUNT', id, userName, role, agencyId }
}

/** Accounts and partners need no proof that the card is at hand: their looks are logged. */
export const askerOf = (viewer: Viewer): Asker => (viewer.kind === 'GUEST' ? 'GUEST' : 'ACCOUNT')

/** What somebody without a key is. */
export const roleOf = (viewer: Exclude<Viewer, { kind: 'PARTNER' }>): Role => (viewer.kind === 'GUEST' ? 'GUEST' : viewer.role)

const NO_STAFF: readonly string[] = ['CITIZEN', 'AGENCY']

/** Staff see names in full. */
export const isStaff = (viewer: Viewer): boolean => viewer.kind === 'ACCOUNT' && !NO_STAFF.includes(viewer.role)
