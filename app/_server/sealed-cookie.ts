import { cookies } from 'next/headers'
import { decode, encode, type JWT } from 'next-auth/jwt'
import { isSecureSite, siteSecret } from './site'

/** What the browser may keep for us without being able to read or change it. */
type Sealed = Record<string, string>

/** Attributes of every cookie of ours; `maxAge` in seconds. */
export function cookieAttributes(maxAge: number) {
  return { httpOnly: true, sameSite: 'lax', secure: isSecureSite(), path: '/', maxAge } as const
}

/** Encrypted text of `content` that opens only with the same `purpose`, for `maxAge` seconds. */
export function seal(content: Sealed, purpose: string, maxAge: number): Promise<string> {
  return encode({ token: content, secret: siteSecret(), salt: purpose, maxAge })
}

/** What was sealed under this cookie name, or null: absent, expired, changed, or sealed for another purpose. */
export async function openSealedCookie(name: string, purpose: string): Promise<Sealed | null> {
  const token = (await cookies()).get(name)?.value
  const content = await decode({ token, secret: siteSecret(), salt: purpose }).catch(() => null)
  return content && onlyTexts(content)
}

function onlyTexts(content: JWT): Sealed {
  return Object.fromEntries(Object.entries(content).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
