import { parse } from 'cookie'

/**
 * The session token in a Cookie header; large ones come in numbered parts. On a site that is reached by https only the
 * cookie counts that no other site of the same domain can set.
 */
export function sessionTokenOf(header: string | undefined, isSecure: boolean): string | undefined {
  if (!header) return undefined
  const cookies = parse(header)
  const name = `${isSecure ? '__Secure-' : ''}next-auth.session-token`
  return cookies[name] ?? (partsOf(cookies, name) || undefined)
}

function partsOf(cookies: Record<string, string | undefined>, name: string): string {
  let token = ''
  for (let part = 0; cookies[`${name}.${part}`]; part++) token += cookies[`${name}.${part}`]
  return token
}
