import { csrfTokenOf, newCsrfCookie } from '@/app/_server/csrf'
import { completeSettings } from '@/env'

beforeAll(() => completeSettings({ sessionSecret: 'a secret of more than thirty-two characters', mode: 'production' }))

test('the token of a fresh cookie is the one for the form', () => {
  const cookie = newCsrfCookie()
  expect(csrfTokenOf(cookie)).toBe(cookie.split('|')[0])
  expect(newCsrfCookie()).not.toBe(cookie)
})

test.each([undefined, '', '|', 'token', `token|${'0'.repeat(64)}`, '%E0%A4%A'])('a cookie that is not ours has no token: %s', (cookie) => {
  expect(csrfTokenOf(cookie)).toBeNull()
})
