import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { smallBodies } from '@/http/small-bodies'

let server: Server
beforeAll(async () => {
  server = createServer(smallBodies((_req, res) => res.end('read')))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

const send = (headers: Record<string, string | number>, body = '') =>
  new Promise<number | undefined>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const sent = request({ port, host: '127.0.0.1', method: 'POST', headers }, (res) => resolve(res.resume().statusCode))
    sent.on('error', reject)
    sent.end(body)
  })

test.each([
  ['a form', { 'content-length': 3 }, 'a=1', 200],
  ['a request without a body', { 'content-length': 0 }, '', 200],
  ['more than any form has, before it is read', { 'content-length': 10_000_000 }, '', 413],
  ['a body that does not say how long it is', { 'transfer-encoding': 'chunked' }, 'a=1', 411],
])('%s', async (_title, headers, body, status) => {
  expect(await send(headers, body)).toBe(status)
})
