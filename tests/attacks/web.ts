import { readdir } from 'node:fs/promises'
import type { Attack } from './attack'
import { wrongTargets } from './raw-requests'
import { exchange, type Headers, type Target } from './target'

const get = (url: string, headers: Headers = {}) => fetch(url, { headers, redirect: 'manual' })
const head = (answer: string) => answer.split('\r\n\r\n')[0] ?? ''
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)

const targets: Attack = {
  name: 'request lines that are none for this server',
  run: async ({ url }, tries) => {
    for (const [name, line, status] of wrongTargets) {
      const answer = await exchange(url, `${line}\r\nHost: x\r\n\r\n`)
      tries.expect(name, [statusOf(answer), /location:/i.test(head(answer))], [status, false])
    }
  },
}

const HOST = 'evil.example'

/** Headers by which a proxy, or an attacker, names another host or another path. */
const NAMING: readonly Headers[] = [
  { 'x-forwarded-host': HOST },
  { forwarded: `host=${HOST};proto=https` },
  { 'x-host': HOST },
  { 'x-original-url': '/en/staff' },
  { 'x-rewrite-url': '/en/staff' },
  { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-rewrite': '/en/staff' },
  { 'x-nextjs-data': '1', 'x-matched-path': '/en/staff' },
  { 'x-client-address': '127.0.0.1', 'x-page-path': `//${HOST}/` },
  { rsc: '1', 'next-router-prefetch': '1' },
]

const hosts: Attack = {
  name: 'other hosts and other paths, named by headers',
  run: async ({ url }, tries) => {
    for (const path of ['/', '/violations', '/en/sign-in', '/api/auth/signout', '/en/staff'])
      for (const headers of NAMING) {
        const response = await get(`${url}${path}`, headers)
        const text = `${[...response.headers]} ${await response.text()}`
        tries.expect(`${path} ${JSON.stringify(headers)}`, [response.status < 500, text.includes(HOST)], [true, false])
      }
    for (const headers of NAMING) {
      const { status } = await get(`${url}/en/staff/accounts`, headers)
      tries.expect(`a page of staff ${JSON.stringify(headers)}`, [303, 307].includes(status), true)
    }
    for (const path of ['/', '/en/sign-in']) {
      const answer = await exchange(url, `GET ${path} HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`)
      tries.expect(`${path} of another host`, new RegExp(`location:.*${HOST}`, 'i').test(head(answer)), false)
    }
  },
}

const FOREIGN: readonly Headers[] = [
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
]

async function routeAddresses({ url }: Target): Promise<string[]> {
  const files = await readdir('app/[locale]', { recursive: true })
  const routes = files.filter((file) => file.endsWith('/route.ts')).map((file) => file.slice(0, -'/route.ts'.length))
  const own = ['api/staff/imports', 'api/staff/imports/errors', 'api/staff/payouts', 'api/auth/signout', 'api/auth/callback/credentials']
  const exports = ['violations', 'payments', 'figures'].map((name) => `api/exports/${name}.csv`)
  return [
    ...routes.map((route) => `${url}/en/${route.replace(/\[\w+\]/g, '1000326480165')}`),
    ...[...own, ...exports].map((path) => `${url}/${path}`),
  ]
}

const forms: Attack = {
  name: 'forms that another site sends in the session of the administrator',
  isForOwn: true,
  run: async (target, tries) => {
    const session = (await target.own?.cookieOf('admin')) ?? {}
    for (const address of tries.select(await routeAddresses(target), 12))
      for (const headers of FOREIGN) {
        const body = new URLSearchParams({ act: 'create', userName: 'evil', displayName: 'x', role: 'ADMIN', key: crypto.randomUUID() })
        const { status } = await fetch(address, { method: 'POST', body, headers: { ...session, ...headers }, redirect: 'manual' })
        tries.expect(`${address} ${JSON.stringify(headers)}`, status, 403)
      }
  },
}

const files: Attack = {
  name: 'files that another site asks for in the session of the administrator',
  isForOwn: true,
  run: async (target, tries) => {
    const session = (await target.own?.cookieOf('admin')) ?? {}
    for (const address of tries.select(await routeAddresses(target), 12))
      for (const headers of FOREIGN.slice(0, 2)) {
        const response = await get(address, { ...session, ...headers })
        tries.expect(address, [303, 403, 405].includes(response.status) && !response.headers.has('content-disposition'), true)
      }
  },
}

const ELSEWHERE = [
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/%5cevil.example',
  'javascript:alert(1)',
  'http:evil.example',
  '\thttps://evil.example',
  '/en//evil.example/../..//evil.example',
  'https:/evil.example',
  '/.evil.example',
  '//evil.example@localhost',
  '/en/..//evil.example',
]

/** Whether a browser that gets this answer would leave the site. */
function leaves(response: Response, url: string): boolean {
  const location = response.headers.get('location')
  return location !== null && new URL(location, url).origin !== new URL(url).origin
}

const redirects: Attack = {
  name: 'addresses that would lead a browser elsewhere',
  run: async ({ url }, tries) => {
    for (const target of ELSEWHERE) {
      const query = new URLSearchParams({ callbackUrl: target, back: target, next: target, returnTo: target })
      for (const path of ['/en/sign-in', '/en/sign-in/code', '/api/auth/signin', '/api/auth/signout', '/en/account'])
        tries.expect(`${path} to ${target}`, leaves(await get(`${url}${path}?${query}`), url), false)
      const body = new URLSearchParams({ csrfToken: 'x', userName: 'x', password: 'x', callbackUrl: target })
      const sent = await fetch(`${url}/api/auth/callback/credentials`, { method: 'POST', body, redirect: 'manual' })
      tries.expect(`signing in to ${target}`, leaves(sent, url), false)
      const raw = await exchange(url, `GET /en/${target.replace(/\s/g, '%09')} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
      tries.expect(`/en/${target}`, /location:\s*(https?:)?[/\\]{2}evil/i.test(head(raw)), false)
    }
  },
}

const OUTSIDE = [
  '/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fpackage.json',
  '/_next/static/../../package.json',
  '/_next/static/..%2f..%2f..%2fpackage.json',
  '/_next/static/%2e%2e/%2e%2e/server.ts',
  '/_next/image?url=%2F..%2Fpackage.json&w=64&q=75',
  '/_next/image?url=%2Ficon.svg&w=64&q=75',
  '/_next/image?url=http://169.254.169.254/latest/meta-data&w=64&q=75',
  '/en/partners/..%2f..%2f..%2fpackage.json',
  '/en/partners/reference/..%5c..%5cpackage.json',
  '/.env',
  '/.git/HEAD',
  '/.data/secrets.json',
  '/secrets.json',
  '/dist/server.js',
  '/dist/server.js.map',
  '/server.ts',
  '/package.json',
  '/node_modules/next/package.json',
  '/.next/BUILD_ID',
  '/.well-known/../package.json',
  '/en/pay/..%2f..%2fpackage.json/receipt.pdf',
  '/api/exports/..%2f..%2fpackage.json',
  '/api/staff/payouts?reference=../../etc/passwd',
]

const traversal: Attack = {
  name: 'files of the machine by paths that lead out',
  run: async ({ url }, tries) => {
    for (const path of OUTSIDE) {
      const answer = await exchange(url, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
      const told = /root:.*:0:0|"dependencies"|BEGIN [A-Z ]*PRIVATE KEY|sessionSecret|ref: refs/.test(answer)
      tries.expect(path, [statusOf(answer) >= 300 && statusOf(answer) < 500, told], [true, false])
    }
  },
}

export const webAttacks: readonly Attack[] = [targets, hosts, forms, files, redirects, traversal]
