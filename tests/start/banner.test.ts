import { parseSettings, type Settings } from '@/env'
import { banner } from '@/start/banner'

function settingsOf(environment: Record<string, string>): Settings {
  const parsed = parseSettings(environment)
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'))
  return parsed.settings
}

const demo = { password: 'abcde-fghij', partnerKey: 'tsd_a-key-of-the-tests', secondFactor: { secret: 'ABCDEFGHIJKLMNOP', key: 'k' } }

test('a demo says what to try and how to sign in', () => {
  const text = banner({ settings: settingsOf({}), isEmbedded: true, demo })
  expect(text).toContain('licence 10118254')
  expect(text).toContain('http://localhost:3000/ar/sign-in as citizen')
  expect(text).toContain('password abcde-fghij')
  expect(text).toContain('secret ABCDEFGHIJKLMNOP')
  expect(text).toContain('Bearer tsd_a-key-of-the-tests')
})

test('a server of DATABASE_URL has no demo, and none is offered', () => {
  const settings = settingsOf({ DATABASE_URL: 'postgres://u:p@db/tasdeed', TASDEED_DEMO: 'on' })
  const text = banner({ settings, isEmbedded: false, demo })
  expect(text).toContain('http://localhost:3000')
  expect(text).not.toMatch(/10118254|sign-in|abcde|tsd_/)
})
