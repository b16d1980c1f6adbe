export const roles = ['CITIZEN', 'CLERK', 'FINANCE', 'AUDITOR', 'ADMIN'] as const

/** What an account may be. Everybody but a citizen is staff. */
export type Role = (typeof roles)[number]

/** Every permission and the roles that have it: the only place that says who may do what. */
export const PERMISSIONS = {
  /** Reads what people wrote to the service. */
  'messages:read': ['CLERK', 'FINANCE', 'AUDITOR', 'ADMIN'],
  /** Reads cases, their payments and what could be allocated. */
  'cases:read': ['CLERK', 'FINANCE', 'AUDITOR', 'ADMIN'],
  /** Assigns, notes, allocates, and asks for what another person decides. */
  'cases:work': ['CLERK', 'FINANCE', 'ADMIN'],
  /** Decides what another person asked for. */
  'cases:decide': ['FINANCE', 'ADMIN'],
  /** Records what the bank did with an approved refund. */
  'cases:pay-out': ['FINANCE', 'ADMIN'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Permission = keyof typeof PERMISSIONS

/** Whether the table gives the role this permission. */
export function may(role: Role, permission: Permission): boolean {
  const allowed: readonly Role[] = PERMISSIONS[permission]
  return allowed.includes(role)
}
