import { decode, type JWT } from 'next-auth/jwt'
import type { AccountQueries } from '@/db/queries/accounts'
import type { Role } from '@/domain/accounts/permissions'
import { isSessionOver } from '@/domain/accounts/session'
import type { Asker } from '@/domain/licenses/license-lookup'
import { NOTED_EVERY_SECONDS } from '@/services/accounts/sessions'
import type { Partner } from '@/services/partners/check-api-key'
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
      /** Then it may change its password, and nothing else. */
      readonly mustChangePassword: boolean
    }
  | ({ readonly kind: 'PARTNER' } & Partner)

const guest: Viewer = { kind: 'GUEST' }

export type SessionCheck = {
  readonly secret: string
  readonly accounts: Pick<AccountQueries, 'bySession'>
  readonly now: Date
  /** Notes that a session was used, at most once a minute. */
  readonly noteUse: (sessionId: string) => void
}

/**
 * The account of a session token, checked against the database so that an ended, old or idle session is a guest's;
 * without a token no statement is sent.
 */
export async function viewerOf(sessionToken: string | undefined, { secret, accounts, now, noteUse }: SessionCheck): Promise<Viewer> {
  if (!sessionToken) return guest
  const claims = await decode({ token: sessionToken, secret }).catch(() => null)
  const sessionId = sessionIdOf(claims)
  if (!claims || sessionId === null) return guest
  const account = await accounts.bySession(sessionId)
  if (!account || String(account.id) !== claims.sub || account.sessionVersion !== claims.sessionVersion) return guest
  if (isSessionOver(account, now)) return guest
  if (now.getTime() - account.seenAt.getTime() > NOTED_EVERY_SECONDS * 1000) noteUse(sessionId)
  const { id, userName, role, agencyId, mustChangePassword } = account
  return { kind: 'ACCOUNT', id, userName, role, agencyId, mustChangePassword }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function sessionIdOf(claims: JWT | null): string | null {
  const id = claims?.sessionId
  return typeof id === 'string' && UUID.test(id) ? id : null
}

/** Accounts and partners need no proof that the card is at hand: their looks are logged. */
export const askerOf = (viewer: Viewer): Asker =>
  viewer.kind === 'GUEST' || (viewer.kind === 'ACCOUNT' && viewer.mustChangePassword) ? 'GUEST' : 'ACCOUNT'

/** What somebody without a key is. */
export const roleOf = (viewer: Exclude<Viewer, { kind: 'PARTNER' }>): Role => (viewer.kind === 'GUEST' ? 'GUEST' : viewer.role)

const NO_STAFF: readonly string[] = ['GUEST', 'CITIZEN', 'AGENCY', 'PARTNER']

export const isStaffRole = (role: string): boolean => !NO_STAFF.includes(role)

/** Staff see names in full. */
export const isStaff = (viewer: Viewer): boolean => viewer.kind === 'ACCOUNT' && !viewer.mustChangePassword && isStaffRole(viewer.role)

type AccountViewer = Extract<Viewer, { kind: 'ACCOUNT' }>

/** The account that asks, where the schema lets accounts alone. Throws for anybody else: that is a fault of the schema. */
export async function signedInAs(viewer: () => Promise<Viewer>): Promise<AccountViewer> {
  const asker = await viewer()
  if (asker.kind !== 'ACCOUNT') throw new Error('Somebody without an account was let through')
  return asker
}
