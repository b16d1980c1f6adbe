/** What an API key may be allowed. */
export const scopes = [
  'LICENSES_READ',
  'VIOLATIONS_READ',
  'VIOLATIONS_WRITE',
  'PAYMENTS_READ',
  'PAYMENTS_ISSUE',
  'OBJECTIONS_READ',
] as const

export type Scope = (typeof scopes)[number]

/** A scope as people write it: `licenses:read`. */
export function scopeText(scope: Scope): string {
  return scope.toLowerCase().replace('_', ':')
}

/** Whether keys of an agency may register, cancel or lower violations: then two people give power over it. */
export function mayRegister({ authorityCode, scopes: granted }: { authorityCode: string | null; scopes: readonly string[] }): boolean {
  return authorityCode !== null || granted.includes('VIOLATIONS_WRITE' satisfies Scope)
}
