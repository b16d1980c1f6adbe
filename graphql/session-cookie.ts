import { parse } from 'cookie'

const NAMES = ['__Secure-next-auth.session-token', 'next-auth.session-token']

/** The session token in a Cookie header; large ones come in numbered parts. */
export function sessionTokenOf(header: string | undefined): string | undefined {
  if (!header) return undefined
  const cookies = parse(header)
  for (const name of NAMES) {
    const token = cookies[name] ?? partsOf(cookies, name)
    if (token) return token
  }
  return undefined
}

function partsOf(cookies: Record<string, string | undefined>, name: string): string {
  let token = ''
  for (let part = 0; cookies[`${name}.${part}`]; part++) token += cookies[`${name}.${part}`]
  return token
}
