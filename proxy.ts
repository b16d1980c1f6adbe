import { serialize } from 'cookie'
import { type NextRequest, NextResponse } from 'next/server'
import { DEFAULT_LOCALE, isLocale } from './app/_i18n/locale'
import { contentSecurityPolicy } from './app/_server/content-security-policy'
import { csrfCookieName, csrfTokenOf, newCsrfCookie } from './app/_server/csrf'
import { cookieAttributes } from './app/_server/sealed-cookie'
import { sessionCookieName } from './app/_server/session'

/** Sends every page to a language, and gives it its content security policy, its own address and the token of its sign-in form. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const [, first = '', ...rest] = pathname.split('/')
  if (!isLocale(first) && isLocale(first.toLowerCase()))
    return withPrivacy(NextResponse.redirect(new URL(`/${[first.toLowerCase(), ...rest].join('/')}${search}`, request.url), 307), request)
  if (lacksLocale(pathname)) {
    const path = pathname === '/' ? '' : pathname
    return withPrivacy(NextResponse.redirect(new URL(`/${DEFAULT_LOCALE}${path}${search}`, request.url), 307), request)
  }
  const nonce = crypto.randomUUID()
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  headers.set('x-page-path', `${pathname}${search}`)
  const csrf = missingCsrfCookie(request)
  if (csrf) headers.set('cookie', [headers.get('cookie'), `${csrfCookieName()}=${encodeURIComponent(csrf)}`].filter(Boolean).join('; '))
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  if (csrf) response.cookies.set(csrfCookieName(), csrf, withoutExpiry())
  for (const name of shownOnce(request)) response.headers.append('Set-Cookie', serialize(name, '', cookieAttributes(0)))
  return withPrivacy(response, request)
}

export const config = { matcher: ['/((?!_next/static/).*)'] }

/** What looks like a file or a route of the API is never a page: it is answered where it is, if only with "not found". */
function lacksLocale(pathname: string): boolean {
  return !isLocale(pathname.split('/')[1]) && !/^\/(?:api|_next)\//.test(pathname) && !pathname.includes('.')
}

/** A result is for no cache and for no search engine. */
function withPrivacy(response: NextResponse, request: NextRequest): NextResponse {
  if (!isAnswer(request)) return response
  response.headers.set('Cache-Control', 'no-store')
  response.headers.set('X-Robots-Tag', 'noindex, nofollow')
  return response
}

/** Tells what somebody asked for: a licence, a payment number, whether a message is real. */
function isAnswer({ nextUrl: { pathname, searchParams } }: NextRequest): boolean {
  return (
    searchParams.has('inquiry') ||
    searchParams.has('check') ||
    /^\/[^/]+\/(?:pay|agency|refund|notices|letters|staff\/agencies|objections\/[^/]+)(?:\/|$)/.test(pathname)
  )
}

/**
 * Cookies that a page shows once: it still gets them with this request, and the browser forgets them with the answer. As a header, because Next would
 * take what its own cookies say away from the page as well.
 */
function shownOnce({ nextUrl: { searchParams }, cookies }: NextRequest): string[] {
  const id = searchParams.get('made')
  return id === null ? [] : [`tasdeed.new-key.${id}`, `tasdeed.refund-link.${id}`].filter((name) => cookies.has(name))
}

/** A csrf cookie where a form needs one (signing in or out) and the browser has none that holds. */
function missingCsrfCookie(request: NextRequest): string | null {
  const { pathname } = request.nextUrl
  const hasForm = isLocale(pathname.split('/')[1]) && (/\/sign-in(\/code)?$/.test(pathname) || request.cookies.has(sessionCookieName()))
  if (!hasForm || csrfTokenOf(request.cookies.get(csrfCookieName())?.value)) return null
  return newCsrfCookie()
}

function withoutExpiry() {
  const { maxAge: _, ...attributes } = cookieAttributes(0)
  return attributes
}
