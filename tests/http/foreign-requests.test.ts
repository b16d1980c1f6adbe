import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refuseForeign } from '@/http/foreign-requests'

let server: Server

beforeAll(async () => {
  server = createServer(
    refuseForeign(
      (_req, res) => res.writeHead(200).end('handled'),
      (path, nonce) => `click ${path} ${nonce}`,
    ),
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(() => server.close())

async function ask(path: string, headers: Record<string, string>, method = 'GET') {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { method, headers })
  return { status: response.status, policy: response.headers.get('content-security-policy') ?? '', text: await response.text() }
}

const FOREIGN = { 'sec-fetch-site': 'cross-site' }

test.each([
  ['/en/violations', 'GET', 200],
  ['/ar', 'GET', 200],
  ['/icon.svg', 'GET', 200],
  ['/api/graphql', 'GET', 200],
  ['/api/graphql', 'POST', 200],
  ['/api/exports/violations.csv', 'GET', 403],
  ['/api/anything', 'GET', 403],
  ['/api/anything', 'HEAD', 403],
  ['/en/pay/1000326480165/receipt.pdf', 'GET', 403],
  ['/ar/pay/1000326480165/receipt%2Epdf', 'GET', 403],
  ['/en/violations/certificate/file.pdf?inquiry=1', 'GET', 403],
  ['/en/violations/inquiry', 'POST', 403],
  ['/', 'POST', 403],
])('of what another site sends, %s by %s gets %i', async (path, method, status) => {
  expect((await ask(path, FOREIGN, method)).status).toBe(status)
})

test.each([
  ['this site', { 'sec-fetch-site': 'same-origin' }],
  ['somebody who typed the address', { 'sec-fetch-site': 'none' }],
  ['a program', {}],
])('what %s sends is handled', async (_who, headers: Record<string, string>) => {
  for (const method of ['GET', 'POST']) expect((await ask('/api/exports/violations.csv', headers, method)).text).toBe('handled')
})

test('instead of a file stands a page to click on, whose styles alone may run', async () => {
  const { text, policy } = await ask('/api/staff/payouts?reference=1', FOREIGN)
  const [, path, nonce] = text.split(' ')
  expect(path).toBe('/api/staff/payouts?reference=1')
  expect(policy).toBe(`default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`)
})
