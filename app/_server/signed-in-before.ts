import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { cookieAttributes, openSealedCookie, seal } from './sealed-cookie'

const COOKIE = 'tasdeed.signed-in-before'
const SECONDS = 180 * 24 * 60 * 60
/** Names that one browser is known for, as at a shared counter; the oldest goes first. */
const MAX_NAMES = 5

/**
 * The id of this browser where `userName` has signed in on it before, else null. Attempts of a known browser are
 * counted by themselves, so that a stranger's guesses never keep the account's owner out.
 */
export async function knownBrowserOf(userName: string): Promise<string | null> {
  const { id, names } = await knownNames()
  return id !== null && names.includes(normalized(userName)) ? id : null
}

/** Remembers that `userName` has signed in on this browser. */
export async function rememberBrowser(userName: string): Promise<void> {
  const { id, names } = await knownNames()
  const name = normalized(userName)
  const remembered = [name, ...names.filter((known) => known !== name)].slice(0, MAX_NAMES)
  const content = { id: id ?? randomBytes(16).toString('base64url'), names: JSON.stringify(remembered) }
  const jar = await cookies()
  jar.set(COOKIE, await seal(content, COOKIE, SECONDS), cookieAttributes(SECONDS))
}

async function knownNames(): Promise<{ id: string | null; names: readonly string[] }> {
  const { id = null, names = '[]' } = (await openSealedCookie(COOKIE, COOKIE)) ?? {}
  return { id, names: JSON.parse(names) as string[] }
}

const normalized = (userName: string) => userName.trim().toLowerCase()
