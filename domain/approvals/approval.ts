import type { Role } from '@/domain/accounts/permissions'

/** What one person asks for and another decides (rules: Control). Requests about cases are kept with their case. */
export const approvalKinds = [
  'ACCOUNT_CREATE',
  'ACCOUNT_CHANGE',
  'ACCOUNT_RESET',
  'AGENCY_CREATE',
  'API_KEY',
  'REFERENCE_ADD',
  'REFERENCE_CHANGE',
  'DISCOUNT_RULE',
  'DISCOUNT_RULE_END',
  'IMPORT',
  'IMPORT_UNDO',
  'FEED_CHANGE',
  'OBJECTION_DECISION',
  'OBJECTION_TERMS',
  'OBJECTION_DEPUTY',
  'HOLIDAY_REMOVAL',
  'COURT_DECISION',
] as const

export type ApprovalKind = (typeof approvalKinds)[number]

export const approvalStates = ['REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const

export type ApprovalState = (typeof approvalStates)[number]

/** Roles that ask for or decide what one person may not do alone: giving one takes two people. */
export const controlRoles: readonly Role[] = ['CLERK', 'FINANCE', 'LEGAL', 'ADJUDICATOR', 'ADMIN']

/** Characters of a reason or a note. */
export const MAX_REASON_LENGTH = 2_000

/** For how many days whoever made, reset or gave a role to an account is no second person beside it. */
export const INDEPENDENCE_DAYS = 30

/** Who decides about an account: a role over money is confirmed by a holder of that role. */
function accountDeciders(role: Role): readonly Role[] {
  return role === 'FINANCE' ? ['FINANCE'] : ['ADMIN']
}

const deciders: Readonly<Record<Exclude<ApprovalKind, `ACCOUNT_${string}`>, readonly Role[]>> = {
  AGENCY_CREATE: ['ADMIN'],
  API_KEY: ['ADMIN'],
  REFERENCE_ADD: ['LEGAL', 'FINANCE'],
  REFERENCE_CHANGE: ['LEGAL', 'FINANCE'],
  DISCOUNT_RULE: ['LEGAL', 'FINANCE'],
  DISCOUNT_RULE_END: ['LEGAL', 'FINANCE'],
  IMPORT: ['FINANCE'],
  IMPORT_UNDO: ['FINANCE'],
  FEED_CHANGE: ['ADMIN'],
  OBJECTION_DECISION: ['ADJUDICATOR'],
  OBJECTION_TERMS: ['LEGAL', 'FINANCE'],
  OBJECTION_DEPUTY: ['LEGAL', 'FINANCE'],
  HOLIDAY_REMOVAL: ['LEGAL', 'FINANCE'],
  COURT_DECISION: ['LEGAL', 'FINANCE'],
}

/** The roles that decide a request. `role`: of a request about an account, the role that it would have. */
export function decidersOf(kind: ApprovalKind, role: Role | null): readonly Role[] {
  if (kind === 'ACCOUNT_CREATE' || kind === 'ACCOUNT_CHANGE' || kind === 'ACCOUNT_RESET') return accountDeciders(role ?? 'ADMIN')
  return deciders[kind]
}
