import { contentSecurityPolicy } from '@/app/_server/content-security-policy'
import { csrfCookieName } from '@/app/_server/csrf'
import { cookieAttributes } from '@/app/_server/sealed-cookie'
import { sessionCookieName } from '@/app/_server/session'

const SETTINGS = Symbol.for('tasdeed.settings')

function siteAt(siteUrl: string): void {
  Reflect.set(globalThis, SETTINGS, { siteUrl, sessionSecret: 'a secret of more than thirty-two characters' })
}

afterAll(() => Reflect.deleteProperty(globalThis, SETTINGS))

test('behind https every cookie is secure and every address is fetched by https', () => {
  siteAt('https://tasdeed.example.jo')
  expect(cookieAttributes(60)).toEqual({ httpOnly: true, sameSite: 'lax', secure: true, path: '/', maxAge: 60 })
  expect([csrfCookieName(), sessionCookieName()]).toEqual(['__Host-next-auth.csrf-token', '__Secure-next-auth.session-token'])
  expect(contentSecurityPolicy('n')).toMatch(/upgrade-insecure-requests$/)
})

test('on http neither, or nobody could sign in to the demo', () => {
  siteAt('http://localhost:3000')
  expect(cookieAttributes(60).secure).toBe(false)
  expect([csrfCookieName(), sessionCookieName()]).toEqual(['next-auth.csrf-token', 'next-auth.session-token'])
  expect(contentSecurityPolicy('n')).not.toContain('upgrade-insecure-requests')
})

test('nothing is allowed from anywhere but here', () => {
  expect(contentSecurityPolicy('n')).not.toMatch(/https?:|unsafe|\*/)
})
