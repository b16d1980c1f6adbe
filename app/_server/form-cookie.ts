import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { cookieAttributes, openSealedCookie, seal } from './sealed-cookie'

const SECONDS = 30 * 60
/** Characters of an id that are its time, until the year 2059. */
const TIME_LENGTH = 8
/** One for each tab; the oldest goes first. */
const TABS = 4

/**
 * Keeps what was typed into a form in this browser only, encrypted, for half an hour; returns the id that stands for it in an address.
 * `name` tells the site's forms apart; `tabs` is how many of it are kept at once. All fields together must fit into a cookie: about 2,500 bytes.
 */
export async function keepForm(name: string, typed: Record<string, string>, tabs = TABS): Promise<string> {
  const jar = await cookies()
  const prefix = prefixOf(name)
  // The id begins with the time, so that sorting by name finds the oldest.
  const id = `${Date.now().toString(36)}${randomBytes(6).toString('base64url')}`
  const saved = jar
    .getAll()
    .map((cookie) => cookie.name)
    .filter((cookie) => cookie.startsWith(prefix))
    .sort()
  for (const cookie of saved.slice(0, Math.max(0, saved.length - tabs + 1))) jar.delete(cookie)
  jar.set(prefix + id, await seal(typed, prefix + id, SECONDS), cookieAttributes(SECONDS))
  return id
}

/** What was typed into the form of this id, or null: expired, another browser's, or no id of ours. */
export function keptForm(name: string, id: string): Promise<Record<string, string> | null> {
  return openSealedCookie(prefixOf(name) + id, prefixOf(name) + id)
}

/** Why a form is not there: it is too old, newer ones took its place, or the browser keeps no cookies of ours. */
export type MissingForm = 'EXPIRED' | 'TOO_MANY' | 'NO_COOKIES'

/** Why the form of this id is not there, told by its age and by what this browser keeps. */
export async function whyMissing(name: string, id: string): Promise<MissingForm> {
  const age = Date.now() - Number.parseInt(id.slice(0, TIME_LENGTH), 36)
  if (!(age >= 0 && age < SECONDS * 1000)) return 'EXPIRED'
  const saved = (await cookies()).getAll().filter((cookie) => cookie.name.startsWith(prefixOf(name)))
  return saved.length > 0 ? 'TOO_MANY' : 'NO_COOKIES'
}

function prefixOf(name: string): string {
  return `tasdeed.${name}.`
}
