import { isSecureSite } from './site'

const EVERY_RESPONSE: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
]

/** Headers of every response; a result is told to no cache and to no search engine. */
export function securityHeaders(isResult: boolean): [string, string][] {
  const headers = EVERY_RESPONSE.map(([name, value]): [string, string] => [name, value])
  if (isSecureSite()) headers.push(['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'])
  if (isResult) headers.push(['Cache-Control', 'no-store'], ['X-Robots-Tag', 'noindex, nofollow'])
  return headers
}

/** Scripts run only with this nonce or from a script that has it; styles, fonts and pictures come from us; nothing else is loaded at all. */
export function contentSecurityPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === 'development'
  const directives = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  return [...directives, ...(isSecureSite() ? ['upgrade-insecure-requests'] : [])].join('; ')
}
