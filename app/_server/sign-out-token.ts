import { cookies } from 'next/headers'
import { csrfCookieName, csrfTokenOf } from './csrf'

/** What a form that signs out must send along; null where this browser has none. */
export async function signOutToken(): Promise<string | null> {
  return csrfTokenOf((await cookies()).get(csrfCookieName())?.value)
}
