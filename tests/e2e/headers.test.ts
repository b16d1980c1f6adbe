import { type IncomingHttpHeaders, request } from 'node:http'
import { GUIDE } from '../support/inquiry'
import { type Site, sharedSite } from '../support/site'

let site: Site

beforeAll(async () => {
  site = await sharedSite()
})

afterAll(() => site?.close())

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${site.url}${path}`, { redirect: 'manual', headers })

function post(headers: Record<string, string>): Promise<Response> {
  return fetch(`${site.url}/ar/violations/inquiry`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(GUIDE) })
}

test.each([
  ['/', '/ar'],
  ['/violations', '/ar/violations'],
  ['/violations?x=1', '/ar/violations?x=1'],
  ['/AR/violations?x=1', '/ar/violations?x=1'],
])('%s leads to Arabic, temporarily, on whatever host was asked', async (path, target) => {
  const response = await get(path)
  expect([response.status, response.headers.get('location')]).toEqual([307, target])
})

test('a page that does not exist is 404, in both languages, with our header', async () => {
  const response = await get('/en/no-such-page')
  expect(response.status).toBe(404)
  const html = await response.text()
  for (const text of ['الصفحة غير موجودة', 'Page not found', 'lang="en"']) expect(html).toContain(text)
})

test('a page has one small script, ours, with a nonce that never repeats', async () => {
  const [first, second] = await Promise.all([get('/ar/violations'), get('/ar/violations')])
  const policy = first.headers.get('content-security-policy') ?? ''
  expect(policy).toMatch(/default-src 'none'; script-src 'self' 'nonce-[\w-]{20,}' 'strict-dynamic';/)
  expect(policy).not.toMatch(/unsafe-/)
  expect(second.headers.get('content-security-policy')).not.toBe(policy)
  const nonce = /'nonce-([\w-]+)'/.exec(policy)?.[1]
  const scripts = (await first.text()).match(/<script[^>]*>/g) ?? []
  expect(scripts).toEqual([`<script src="/enhance.js" nonce="${nonce}" type="module" data-keep="true">`])
})

test('a result is kept by no cache and listed by no search engine; the form may be listed', async () => {
  const answer = await post({})
  const cookie = answer.headers.getSetCookie()[0] ?? ''
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=lax/i)
  expect(cookie).not.toContain(GUIDE.number)
  const result = await get(answer.headers.get('location') ?? '', { cookie: cookie.split(';')[0] ?? '' })
  expect(await result.text()).toContain('أمانة عمان الكبرى')
  expect(result.headers.get('cache-control')).toContain('no-store')
  expect(result.headers.get('x-robots-tag')).toContain('noindex')
  expect((await get('/ar/violations')).headers.get('x-robots-tag')).toBeNull()
})

test.each<[string, Record<string, string>, number]>([
  ['our own page', { 'sec-fetch-site': 'same-origin' }, 303],
  ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['another origin', { origin: 'https://evil.example' }, 403],
])('a form sent by %s', async (_title, headers, status) => {
  expect((await post(headers)).status).toBe(status)
})

test('the address of the form, opened by itself, leads to the form', async () => {
  const response = await get('/en/violations/inquiry')
  expect([response.status, response.headers.get('location')]).toEqual([303, '/en/violations'])
})

test.each(['/ar/x.y', '/foo.html', '/.env', '/favicon.ico', '/api/nothing', '/_next/x', '/ar/violations', '/icon.svg', '/api/auth/csrf'])(
  'whatever is answered at %s has the policy and the other security headers',
  async (path) => {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self' 'nonce-/)
    expect([headers.get('x-content-type-options'), headers.get('x-frame-options')]).toEqual(['nosniff', 'DENY'])
  },
)

test.each(['/.env', '/foo.html', '/api/nothing'])('%s does not exist, and is led nowhere', async (path) => {
  expect((await get(path)).status).toBe(404)
})

test.each([
  ['verify-request', '/ar/sign-in'],
  ['callback/credentials', '/ar/sign-in'],
  ['signin', '/ar/sign-in'],
  ['error?error=Configuration', '/ar/sign-in'],
  ['signin?callbackUrl=nonsense', '/ar/sign-in'],
  ['session', '/ar/sign-in'],
  ['signout', '/ar/violations'],
])('instead of a page that next-auth draws (%s) one of ours is shown', async (action, page) => {
  const response = await get(`/api/auth/${action}`)
  expect([response.status, response.headers.get('location')]).toEqual([303, page])
})

test.each(['_log', 'signin/credentials', 'session', 'callback/other'])('nothing can be sent to %s of next-auth', async (action) => {
  expect((await fetch(`${site.url}/api/auth/${action}`, { method: 'POST', body: new URLSearchParams({ a: 'b' }) })).status).toBe(404)
})

test('a centre or class that the form does not offer is told beside its field', async () => {
  const forged = { ...GUIDE, number: '1234567', center: 'NOWHERE', class: '3' }
  const send = (body: Record<string, string>) =>
    fetch(`${site.url}/en/violations/inquiry`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(body) })
  const answerTo = async (body: Record<string, string>) => {
    const sent = await send(body)
    return (await get(sent.headers.get('location') ?? '', { cookie: sent.headers.getSetCookie()[0]?.split(';')[0] ?? '' })).text()
  }
  expect(await answerTo(forged)).toMatch(/id="center-error"[^>]*>Choose a licensing centre/)
  expect(await answerTo({ ...forged, center: 'MRK', class: `3${' '.repeat(50)}9` })).toMatch(/id="class-error"[^>]*>Choose a licence class/)
})

test.each(['gzip', 'br'])('a page is compressed as a whole: the guide’s result takes at most 8 kB in %s', async (encoding) => {
  const sent = await post({})
  const cookie = sent.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const { headers, bytes } = await rawAnswer(`${site.url}${sent.headers.get('location')}`, { cookie, 'accept-encoding': encoding })
  expect(headers['content-encoding']).toBe(encoding)
  expect(bytes).toBeGreaterThan(2_000)
  expect(bytes).toBeLessThanOrEqual(8_192)
})

/** Bytes on the wire, which `fetch` would unpack. */
function rawAnswer(url: string, headers: Record<string, string>): Promise<{ headers: IncomingHttpHeaders; bytes: number }> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (res) => {
      let bytes = 0
      res.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      res.once('end', () => resolve({ headers: res.headers, bytes }))
    })
      .once('error', reject)
      .end()
  })
}

test('seven licences in seven tabs stay open; whoever keeps no cookies is told so, and not that half an hour is over', async () => {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const places: string[] = []
  for (let tab = 0; tab < 7; tab++) {
    const sent = await post({ cookie: cookie() })
    for (const one of sent.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? []
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    places.push(sent.headers.get('location') ?? '')
  }
  const textAt = async (place: string, headers: Record<string, string>) =>
    (await fetch(new URL(place, site.url), { redirect: 'manual', headers })).text()
  for (const place of places) expect(await textAt(place, { cookie: cookie() })).toContain('مخالفات الرخصة')
  const refused = await textAt(places[0] ?? '', {})
  expect(refused).toContain('هذا الاستعلام ليس في هذا المتصفح')
  expect(refused).not.toContain('30 دقيقة')
})
