import type { ApplicationRow } from '@/db/queries/api-keys'
import { may } from '@/domain/accounts/permissions'
import { rowId } from '@/domain/values/row-id'
import type { UserErrorCode } from '@/graphql/generated/resolvers'
import { localized } from '@/graphql/lib/localized-text'
import { userError } from '@/graphql/lib/user-error'
import type { Context } from '@/graphql/server/context'
import { roleOf } from '@/graphql/server/viewer'
import { MAX_APPLICATIONS } from '@/services/partners/create-agency'

type Manager = { readonly actor: string; readonly agencyId: number | null; readonly isOver: (agencyId: number) => boolean }

/** Who changes something, and over which agencies: an administrator over all, everybody else over their own. */
export async function agencyManager({ viewer }: Context): Promise<Manager> {
  const asker = await viewer()
  if (asker.kind !== 'ACCOUNT') throw new Error('Somebody without an account was let through')
  const isOverAll = may(roleOf(asker), 'MANAGE_AGENCIES')
  return { actor: asker.userName, agencyId: asker.agencyId, isOver: (agencyId) => isOverAll || agencyId === asker.agencyId }
}

/** A program that the caller looks after; null for one that is none, or another's. */
export async function ownApplication(id: string, context: Context): Promise<ApplicationRow | null> {
  const { isOver } = await agencyManager(context)
  const row = rowId(id)
  const application = row === null ? null : await context.queries.apiKeys.application(row)
  return application && isOver(application.agencyId) ? application : null
}

/** A name without space around it; null when it is empty or too long. */
export function nameOf(typed: string, most: number): string | null {
  const name = typed.replace(/\p{Cc}/gu, ' ').trim()
  return name === '' || name.length > most ? null : name
}

/** One refusal beside the field that it is about. */
export function refusedBecause(code: UserErrorCode, field: string) {
  const values = { most: MAX_APPLICATIONS }
  const message = code === 'APPLICATIONS_TOO_MANY' ? localized('errors.APPLICATIONS_TOO_MANY', values) : undefined
  return { userErrors: [userError(code, field, message)] }
}
