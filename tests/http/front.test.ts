import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { front } from '@/http/front'
import { routes } from '@/http/routes'
import { requestId } from '@/services/platform/request-id'
import { rawAnswer, wrongTargets } from '@/tests/attacks/raw-requests'

let server: Server
const faults: unknown[] = []
let readings = 0

beforeAll(async () => {
  const handler = routes(
    {
      byPath: {
        '/broken': () => Promise.reject(new Error('broken')),
        '/read': async (req, res) => {
          try {
            for await (const _chunk of req);
            res.end()
          } finally {
            readings += 1
          }
        },
        '/id': async (_req, res) => {
          await new Promise((resolve) => setImmediate(resolve))
          res.end(requestId())
        },
      },
      otherwise: (req, res) => res.writeHead(404).end(req.url),
    },
    (error) => faults.push([requestId(), error]),
  )
  server = createServer(front(handler, { isSecure: true }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())
beforeEach(() => {
  faults.length = 0
})

const port = () => (server.address() as AddressInfo).port
const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port()}${path}`, init)

test.each(['/id', '/missing', '/broken', '/%ff'])('whatever is answered at %s has the security headers and a request id', async (path) => {
  const { headers } = await get(path)
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': expect.stringContaining('max-age='),
    'content-security-policy': expect.stringMatching(/^default-src 'none'/),
    'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
  })
})

test('the id of the answer is the one that its log lines have; two requests never share one', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => get('/id')))
  const seen = await Promise.all(answers.map(async (answer) => [answer.headers.get('x-request-id'), await answer.text()]))
  for (const [told, inside] of seen) expect(inside).toBe(told)
  expect(new Set(seen.map(([id]) => id)).size).toBe(20)
  const broken = await get('/broken')
  expect(faults).toEqual([[broken.headers.get('x-request-id'), expect.any(Error)]])
})

test.each([
  ['order-2026.11_30', 'order-2026.11_30'],
  ['short', null],
  ['two words are none', null],
  ['x'.repeat(65), null],
])('a sender names its own request: %s', async (sent, kept) => {
  const answered = (await get('/id', { headers: { 'x-request-id': sent } })).headers.get('x-request-id')
  expect(answered).toEqual(kept ?? expect.stringMatching(/^[0-9a-f-]{36}$/))
})

test.each(wrongTargets)('%s is no target of ours, and nobody is led away', async (_title, line, status) => {
  const answer = await rawAnswer(port(), `${line}\r\nHost: x\r\n\r\n`)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer).not.toMatch(/location:/i)
  expect(answer).toMatch(/X-Content-Type-Options: nosniff/i)
  expect(faults).toEqual([])
})

test('a sender who goes away in the middle of a body is no fault of ours', async () => {
  const sockets = await Promise.all(
    Array.from(
      { length: 50 },
      () =>
        new Promise<void>((resolve) => {
          const socket = connect(port(), '127.0.0.1', () =>
            socket.write('POST /read HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n<', () => setImmediate(() => socket.destroy())),
          )
          socket.on('close', () => resolve())
        }),
    ),
  )
  expect(sockets).toHaveLength(50)
  while (readings < 50) await new Promise((resolve) => setImmediate(resolve))
  expect(faults).toEqual([])
})
