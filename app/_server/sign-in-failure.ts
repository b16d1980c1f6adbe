import { serialize } from 'cookie'
import { DEFAULT_LOCALE, isLocale } from '../_i18n/locale'
import { safePath } from './safe-path'
import { cookieAttributes, openSealedCookie, seal } from './sealed-cookie'

/** Why a sign-in did not work, as the address of the sign-in page says it. */
export const SIGN_IN_ERRORS = ['wrong', 'locked', 'unavailable', 'session'] as const

/** What a right password of the staff leads to. */
const SECOND_STEPS = ['CODE_NEEDED', 'ENROLMENT_NEEDED']

/** Why a code was not taken. */
export const CODE_ERRORS = ['wrong', 'locked', 'unavailable'] as const

export type CodeError = (typeof CODE_ERRORS)[number]

export type SignInError = (typeof SIGN_IN_ERRORS)[number]

const COOKIE = 'tasdeed.sign-in'
const SECONDS = 5 * 60

/** Whether this is our sign-in form being sent. */
export function isSignIn(request: Request): boolean {
  return request.method === 'POST' && isForm(request) && new URL(request.url).pathname.endsWith('/callback/credentials')
}

export function isForm({ headers }: Request): boolean {
  return headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') === true
}

/** next-auth's answer; where it leads to its own error page, to our sign-in page instead, with the user name kept for it. */
export async function signInFailure(form: FormData, response: Response): Promise<Response> {
  const error = errorOf(response.headers.get('location') ?? '')
  if (!error) return response
  const callbackUrl = safePath(String(form.get('callbackUrl') ?? ''))
  const segment = callbackUrl?.split('/')[1]
  const signIn = `/${isLocale(segment) ? segment : DEFAULT_LOCALE}/sign-in`
  const query = new URLSearchParams({ ...(error !== 'second' && { error }), ...(callbackUrl && { callbackUrl }) })
  const isSecond = error === 'second' || (form.has('code') && error !== 'session')
  const headers = new Headers({ Location: `${signIn}${isSecond ? '/code' : ''}?${query}` })
  if (isSecond) return new Response(null, { status: 303, headers })
  const userName = String(form.get('userName') ?? '').slice(0, 256)
  headers.append('Set-Cookie', serialize(COOKIE, await seal({ userName }, COOKIE, SECONDS), cookieAttributes(SECONDS)))
  return new Response(null, { status: 303, headers })
}

/** The user name typed in the attempt that failed, or nothing. */
export async function attemptedUserName(): Promise<string | undefined> {
  return (await openSealedCookie(COOKIE, COOKIE))?.userName
}

function errorOf(location: string): SignInError | 'second' | null {
  const { pathname, searchParams } = new URL(location, 'http://site.invalid')
  if (searchParams.get('csrf') === 'true') return 'session'
  if (!pathname.endsWith('/error')) return null
  const code = searchParams.get('error')
  if (code === 'CredentialsSignin') return 'wrong'
  if (SECOND_STEPS.includes(code ?? '')) return 'second'
  return ({ LOCKED: 'locked', SESSION: 'session' } as const)[code ?? ''] ?? 'unavailable'
}
