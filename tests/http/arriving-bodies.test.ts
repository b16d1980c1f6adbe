import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { arrivingBodies } from '@/http/arriving-bodies'
import { routes } from '@/http/routes'

const faults: unknown[] = []
let server: Server
let read = 0

beforeAll(async () => {
  const handle = routes(
    {
      byPath: {},
      otherwise: async (req, res) => {
        for await (const _chunk of req);
        read += 1
        res.end('read')
      },
    },
    (error) => faults.push(error),
  )
  const networkOf = (req: { headers: Record<string, unknown> }) => String(req.headers['x-network'])
  server = createServer(arrivingBodies(handle, { networkOf, withinMs: 400, maxEach: 2, max: 3 }))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(() => server.close())

const port = () => (server.address() as AddressInfo).port
const post = async (network: string, path = '/') =>
  (await fetch(`http://127.0.0.1:${port()}${path}`, { method: 'POST', body: 'a=1', headers: { 'x-network': network } })).status

/** Begins a body and does not end it. */
async function begun(network: string, path = '/'): Promise<{ socket: Socket; answer: Promise<string> }> {
  const socket = connect(port(), '127.0.0.1')
  await once(socket, 'connect')
  let text = ''
  socket.on('error', () => undefined).on('data', (chunk) => (text += chunk))
  const answer = once(socket, 'close').then(() => text)
  socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nX-Network: ${network}\r\nContent-Length: 100\r\n\r\na`)
  return { socket, answer }
}

/** Tries until the status is this one; what it waits for is certain to come. */
async function until(status: number, network: string): Promise<void> {
  while ((await post(network)) !== status) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('of one network so many bodies arrive at the same time, one more is told to come again, and other networks do not notice', async () => {
  const stalled = await Promise.all([begun('a'), begun('a')])
  await until(503, 'a')
  expect(await post('b')).toBe(200)
  for (const { socket } of stalled) socket.destroy()
  await until(200, 'a')
})

test('a body that does not arrive in time is answered with 408, its handler ends, and its place is free', async () => {
  const before = read
  const { answer } = await begun('c')
  expect(await answer).toMatch(/^HTTP\/1\.1 408 /)
  expect([read, faults]).toEqual([before, []])
  expect([await post('c'), await post('c'), await post('c')]).toEqual([200, 200, 200])
})

test('files of staff and messages of the network have limits of their own', async () => {
  const stalled = await Promise.all(Array.from({ length: 4 }, () => begun('d', '/api/staff/imports')))
  expect(await post('d')).toBe(200)
  for (const { socket } of stalled) socket.destroy()
})
