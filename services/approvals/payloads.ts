import type { ApprovalKind } from '@/domain/approval'
import type { Role } from '@/domain/permissions'
import type { AccountChange } from '@/services/accounts/change-account'
import type { NewAccount } from '@/services/accounts/create-account'

/** What a request keeps of what will be done, by its kind. JSON holds all of it. */
export type ApprovalPayloads = {
  ACCOUNT_CREATE: NewAccount
  ACCOUNT_CHANGE: { readonly account: number; readonly role: Role; readonly change: AccountChange }
  ACCOUNT_RESET: { readonly account: number; readonly role: Role }
}

/** The kinds that something can ask for yet. */
export type RequestedKind = keyof ApprovalPayloads & ApprovalKind

/** The role that an account would have, by which its deciders are chosen; null where no account is concerned. */
export function roleIn(payload: unknown): Role | null {
  return (payload as { readonly role?: Role }).role ?? null
}
