import { pathInLocale } from '@/app/_i18n/locale'
import { safePath } from '@/app/_server/safe-path'
import { isFromThisSite } from '@/domain/values/same-origin'

test('the other language keeps the page and its state', () => {
  expect(pathInLocale('/ar/violations?inquiry=x&after=/ar', 'en')).toBe('/en/violations?inquiry=x&after=/ar')
  expect(pathInLocale('/ar', 'en')).toBe('/en')
  expect(pathInLocale('/ar?error=wrong', 'en')).toBe('/en?error=wrong')
})

test.each([
  ['/ar/violations', '/ar/violations'],
  ['/en/violations?inquiry=1', '/en/violations?inquiry=1'],
  ['http://localhost:3000/en', '/en'],
  ['https://evil.example/ar', null],
  ['//evil.example/ar', null],
  ['/\\evil.example/ar', null],
  ['/ar/../../api/graphql', null],
  ['/api/auth/signout', null],
  ['javascript:alert(1)', null],
  ['', null],
])('after signing in, %s leads to %s', (target, path) => {
  expect(safePath(target, 'http://localhost:3000')).toBe(path)
})

test.each<[string, Record<string, string>, boolean]>([
  ['a form of ours', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' }, true],
  ['a form of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
  ['a form of a sister site', { 'sec-fetch-site': 'same-site' }, false],
  ['ours, from an older browser', { origin: 'http://localhost:3000' }, true],
  ['another site’s, from an older browser', { origin: 'https://evil.example' }, false],
  ['a sandboxed frame', { origin: 'null' }, false],
  ['a program', {}, true],
])('%s', (_title, headers, accepted) => {
  const sent = new Headers({ host: 'localhost:3000', ...headers })
  expect(isFromThisSite((name) => sent.get(name))).toBe(accepted)
})
