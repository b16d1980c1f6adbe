import { csrfCookieName } from '@/app/_server/csrf'
import { cookieAttributes } from '@/app/_server/sealed-cookie'
import { contentSecurityPolicy, securityHeaders } from '@/app/_server/security-headers'
import { sessionCookieName } from '@/app/_server/session'

const SETTINGS = Symbol.for('tasdeed.settings')

function siteAt(siteUrl: string): void {
  Reflect.set(globalThis, SETTINGS, { siteUrl, sessionSecret: 'a secret of more than thirty-two characters' })
}

afterAll(() => Reflect.deleteProperty(globalThis, SETTINGS))

const names = (isResult: boolean) => securityHeaders(isResult).map(([name]) => name)

test('behind https every cookie is secure and browsers are told to stay there', () => {
  siteAt('https://tasdeed.example.jo')
  expect(cookieAttributes(60)).toEqual({ httpOnly: true, sameSite: 'lax', secure: true, path: '/', maxAge: 60 })
  expect([csrfCookieName(), sessionCookieName()]).toEqual(['__Host-next-auth.csrf-token', '__Secure-next-auth.session-token'])
  expect(names(false)).toContain('Strict-Transport-Security')
  expect(contentSecurityPolicy('n')).toMatch(/upgrade-insecure-requests$/)
})

test('on http neither, or nobody could sign in to the demo', () => {
  siteAt('http://localhost:3000')
  expect(cookieAttributes(60).secure).toBe(false)
  expect([csrfCookieName(), sessionCookieName()]).toEqual(['next-auth.csrf-token', 'next-auth.session-token'])
  expect(names(false)).not.toContain('Strict-Transport-Security')
  expect(contentSecurityPolicy('n')).not.toContain('upgrade-insecure-requests')
})

test('only a result is kept from caches and search engines', () => {
  siteAt('http://localhost:3000')
  expect(names(true)).toEqual([...names(false), 'Cache-Control', 'X-Robots-Tag'])
})

test('nothing is allowed from anywhere but here', () => {
  expect(contentSecurityPolicy('n')).not.toMatch(/https?:|unsafe|\*/)
})
