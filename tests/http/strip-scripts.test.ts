import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { compressed } from '@/http/compressed'
import { stripScripts } from '@/http/strip-scripts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** Sends `pieces` as Next does, through what stands in front of it. */
async function answer(type: string, pieces: string[], status = 200): Promise<Response> {
  const next: RequestListener = (_req, res) => {
    res.statusCode = status
    res.setHeader('content-type', type)
    res.setHeader('content-security-policy', "script-src 'nonce-abc'")
    res.flushHeaders()
    for (const piece of pieces) res.write(Buffer.from(piece))
    res.end()
  }
  const server = createServer(compressed(stripScripts(next, (path, nonce) => `fault at ${path} with ${nonce}`)))
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ar/somewhere`)
}

test('a page arrives whole, without the framework’s scripts, their preloads and comments, however it was cut into pieces', async () => {
  const html =
    '<p>عليك <!-- -->50.000</p><link rel="preload" as="script" href="/a.js"/><script src="/a.js" nonce="x"></script><script>self.f("<\\/p>")</script><p>end</p>'
  for (const length of [1, 7, html.length]) {
    const pieces = html.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? []
    expect(await (await answer('text/html; charset=utf-8', pieces)).text()).toBe('<p>عليك 50.000</p><p>end</p>')
  }
})

test('a script of ours stays', async () => {
  const html = '<script src="/enhance.js" nonce="x" data-keep="true"></script>'
  expect(await (await answer('text/html', [html])).text()).toBe(html)
})

test('what is written on a page cannot be taken for a script', async () => {
  const html = '<p>&lt;script&gt;one&lt;/script&gt;</p>'
  expect(await (await answer('text/html', [html])).text()).toBe(html)
})

test.each(['application/javascript', 'text/x-component', 'text/calendar'])('%s passes unchanged', async (type) => {
  const body = '<script>let a</script><!-- b -->'
  expect(await (await answer(type, [body])).text()).toBe(body)
})

test('a page that is for others says so in its head, and is answered with 403; text that looks like it changes nothing', async () => {
  const page = (head: string, body: string) => `<!DOCTYPE html><html><head>${head}</head><body><p>${body}</p></body></html>`
  const meta = '<meta name="page-status" content="403"/>'
  expect((await answer('text/html', [page(`<title>a</title>${meta}`, 'not for you')])).status).toBe(403)
  expect((await answer('text/html', [page('<title>a</title>', meta)])).status).toBe(200)
  expect((await answer('text/plain', [page(meta, '')])).status).toBe(200)
})

test('a page that broke says so in its place, with the same status and the nonce that its style needs', async () => {
  const response = await answer('text/html', ['<!DOCTYPE html><html id="__next_error__"><body><script>retry()</script></body></html>'], 500)
  expect([response.status, await response.text()]).toEqual([500, 'fault at /ar/somewhere with abc'])
})
