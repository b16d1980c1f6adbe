import type { Attack } from './attack'
import { from } from './target'

const SCRIPT = '"><script>alert(4711)</script>'
const PATHS = [
  '/',
  '/en',
  '/en/violations',
  '/en/none',
  '/.env',
  '/%ff',
  '/api/nothing',
  '/icon.svg',
  '/robots.txt',
  '/enhance.js',
  '/api/health/live',
]
const MORE = [
  '/api/graphql',
  '/api/metrics',
  '/api/exports/violations.csv',
  '/api/staff/payouts',
  '/api/network/bill-pull',
  '/api/auth/csrf',
]
const KEYS = ['/.well-known/tasdeed-keys.json', '/_next/static/none.js', '/en/sign-in', '/en/staff', '/en/pay/1000326480165/reminder.ics']

export const answerHeaders: Attack = {
  name: 'answers without their security headers, and cookies that scripts could read',
  run: async ({ url }, tries) => {
    for (const path of [...PATHS, ...MORE, ...KEYS]) {
      const { headers } = await fetch(`${url}${path}`, { redirect: 'manual', headers: from('198.18.9.1') })
      tries.expect(`${path} sniffing`, headers.get('x-content-type-options'), 'nosniff')
      tries.expect(`${path} frames`, headers.get('x-frame-options'), 'DENY')
      tries.expect(`${path} policy`, headers.get('content-security-policy'), /^default-src 'none'(?!.*unsafe)/)
      tries.expect(
        `${path} other sites`,
        [headers.get('access-control-allow-origin'), headers.get('cross-origin-resource-policy')],
        [path.startsWith('/.well-known/') ? '*' : null, 'same-origin'],
      )
      tries.expect(`${path} software`, [headers.get('server'), headers.get('x-powered-by')], [null, null])
      for (const cookie of headers.getSetCookie()) tries.expect(`${path} cookie`, cookie, /HttpOnly.*SameSite=lax|SameSite=lax.*HttpOnly/i)
    }
  },
}

/** Pages that show something of their address. */
const SHOWING = [
  '/en/sign-in?error=X',
  '/en/violations?inquiry=X',
  '/en/violations?sort=X',
  '/en/violation-types?q=X',
  '/en/pay/X',
  '/en/X',
  '/en/verify?check=X',
]
const SHOWING_MORE = [
  '/en/sandbox-bank?number=X&refused=X',
  '/en/partners/X',
  '/en/partners/reference/X',
  '/en/refund/X',
  '/X',
  '/en/contact?message=X',
  '/en/sign-in?callbackUrl=/en/X',
]

export const reflected: Attack = {
  name: 'scripts in addresses that a page could show',
  run: async ({ url }, tries) => {
    for (const path of [...SHOWING, ...SHOWING_MORE]) {
      const response = await fetch(`${url}${path.replaceAll('X', encodeURIComponent(SCRIPT))}`, {
        redirect: 'manual',
        headers: from('198.18.9.2'),
      })
      const text = `${[...response.headers]} ${await response.text()}`
      tries.expect(path, [response.status < 500, text.includes('<script>alert(4711)')], [true, false])
      const split = await fetch(`${url}${path.replaceAll('X', 'a%0d%0aX-Split:%20yes')}`, {
        redirect: 'manual',
        headers: from('198.18.9.3'),
      })
      tries.expect(`${path} with line ends`, [split.status < 500, split.headers.get('x-split')], [true, null])
    }
  },
}
