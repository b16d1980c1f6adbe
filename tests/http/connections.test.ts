import { createServer, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { connectionLimits, limitConnections } from '@/http/connections'

const servers: Server[] = []
const clients = new Set<Socket>()

afterEach(async () => {
  for (const client of clients) client.destroy()
  for (const server of servers) await new Promise((resolve) => server.close(resolve))
  servers.length = 0
})

async function served(limits: { max: number; maxByAddress: number }) {
  const waiting: ServerResponse[] = []
  const server = createServer((req, res) => (req.url === '/slow' ? waiting.push(res) : res.end('answered')))
  const { open } = limitConnections(server, limits)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  const { port } = server.address() as AddressInfo
  return { port, open, waiting }
}

/** A connection from one of the loopback's addresses; `ended` once the server has closed it. */
function client(port: number, from = '127.0.0.1') {
  const socket = connect({ port, host: '127.0.0.1', localAddress: from })
  clients.add(socket)
  socket.on('error', () => undefined)
  let text = ''
  socket.on('data', (chunk) => (text += chunk))
  const state = { socket, ended: false, text: () => text }
  const connected = new Promise<typeof state>((resolve) => socket.once('connect', () => resolve(state)))
  socket.once('close', () => {
    state.ended = true
  })
  return connected
}

const ask = (socket: Socket, path: string) => socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve))
}

test('four hundred connections that say nothing keep nobody out: the oldest of them make room', async () => {
  const { port, open } = await served({ max: 50, maxByAddress: 50 })
  const idle: Awaited<ReturnType<typeof client>>[] = []
  for (let count = 0; count < 400; count++) idle.push(await client(port))
  const { socket, text } = await client(port, '127.0.0.2')
  ask(socket, '/')
  await until(() => text().includes('answered'))
  await until(() => idle.filter(({ ended }) => ended).length >= 350)
  expect(open()).toBeLessThanOrEqual(50)
})

test('one address makes room among its own connections before it takes that of others', async () => {
  const { port } = await served({ max: 40, maxByAddress: 10 })
  const others = await Promise.all(Array.from({ length: 5 }, () => client(port, '127.0.0.2')))
  const own: Awaited<ReturnType<typeof client>>[] = []
  for (let count = 0; count < 30; count++) own.push(await client(port))
  await until(() => own.filter(({ ended }) => ended).length === 20)
  expect(others.filter(({ ended }) => ended)).toHaveLength(0)
})

test('a connection that is being answered is never ended; where all are, a new one is refused', async () => {
  const { port, waiting } = await served({ max: 3, maxByAddress: 3 })
  const busy = await Promise.all(Array.from({ length: 3 }, () => client(port)))
  for (const { socket } of busy) ask(socket, '/slow')
  await until(() => waiting.length === 3)
  const late = await client(port, '127.0.0.2')
  await until(() => late.ended)
  for (const res of waiting) res.end('answered')
  await until(() => busy.every(({ text }) => text().includes('answered')))
  expect(busy.filter(({ ended }) => ended)).toHaveLength(0)
})

test.each([
  [300, false, { max: 172, maxByAddress: 86 }],
  [300, true, { max: 172, maxByAddress: 172 }],
  [Number.POSITIVE_INFINITY, false, { max: 10_000, maxByAddress: 5_000 }],
  [64, false, { max: 16, maxByAddress: 8 }],
])('of %d descriptors the process keeps some for itself (behind proxies: %s)', (descriptors, isBehindProxies, limits) => {
  expect(connectionLimits(isBehindProxies, descriptors)).toEqual(limits)
})
