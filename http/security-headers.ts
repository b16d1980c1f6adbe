/** What every answer says, whoever gives it; pages replace the policy by one of their own that lets their styles in. */
const HEADERS: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
  ['Content-Security-Policy', "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"],
]

/** The security headers of every answer; `isSecure`: the site is reached by https, and browsers are told to stay there. */
export function securityHeaders(isSecure: boolean): readonly (readonly [string, string])[] {
  return isSecure ? [...HEADERS, ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']] : HEADERS
}
