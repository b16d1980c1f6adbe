import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { cookieAttributes, openSealedCookie, seal } from '@/app/_server/sealed-cookie'
import { type TypedLookup, typedLookup } from './typed-lookup'

const PREFIX = 'tasdeed.inquiry.'
const SECONDS = 30 * 60
/** One for each tab; the oldest goes first. */
const MOST = 4

/** Keeps what was typed in this browser only, encrypted, for half an hour; returns the id that stands for it in an address. */
export async function keepInquiry(typed: TypedLookup): Promise<string> {
  const jar = await cookies()
  // The id begins with the time, so that sorting by name finds the oldest.
  const id = `${Date.now().toString(36)}${randomBytes(6).toString('base64url')}`
  const kept = jar
    .getAll()
    .map((cookie) => cookie.name)
    .filter((name) => name.startsWith(PREFIX))
    .sort()
  for (const name of kept.slice(0, Math.max(0, kept.length - MOST + 1))) jar.delete(name)
  jar.set(`${PREFIX}${id}`, await seal(typed, PREFIX + id, SECONDS), cookieAttributes(SECONDS))
  return id
}

/** What was typed in the inquiry with this id, or null: expired, another browser's, or no id of ours. */
export async function keptInquiry(id: string): Promise<TypedLookup | null> {
  const content = await openSealedCookie(PREFIX + id, PREFIX + id)
  return content && typedLookup((field) => content[field])
}
