/** What an API key may be allowed. */
export const scopes = ['LICENSES_READ', 'VIOLATIONS_READ', 'VIOLATIONS_WRITE', 'PAYMENTS_READ', 'PAYMENTS_ISSUE'] as const

export type Scope = (typeof scopes)[number]

/** A scope as people write it: `licenses:read`. */
export function scopeText(scope: Scope): string {
  return scope.toLowerCase().replace('_', ':')
}
