import { connect, createServer, type Server, type Socket } from 'node:net'

export type Pooler = { readonly url: string; readonly close: () => Promise<void> }

/**
 * Stands before a PostgreSQL server as a pooler does that knows no settings of a session: what a client sets when it
 * connects does not reach the server. `refuses`: it says so, as PgBouncer does by itself.
 */
export async function startPooler(databaseUrl: string, { refuses = false } = {}): Promise<Pooler> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
    }
    upstream.pipe(client)
    client.once('data', (startup) => {
      if (refuses) return void client.end(refusal('unsupported startup parameter: statement_timeout'))
      upstream.write(withoutTimeout(startup))
      client.pipe(upstream)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: Object.assign(new URL(databaseUrl), { port: String(portOf(server)) }).href, close: () => closed(server, sockets) }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** A startup message is its length, the version of the protocol, and names and values that end with a zero each. */
function withoutTimeout(startup: Buffer): Buffer {
  const words = startup.subarray(8, -2).toString().split('\0')
  const place = words.indexOf('statement_timeout')
  if (place >= 0) words.splice(place, 2)
  const body = Buffer.from(`${words.join('\0')}\0\0`)
  const head = Buffer.alloc(8)
  head.writeInt32BE(8 + body.length, 0)
  startup.copy(head, 4, 4, 8)
  return Buffer.concat([head, body])
}

function refusal(message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0C08P01\0M${message}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(4 + fields.length, 1)
  return Buffer.concat([head, fields])
}

async function closed(server: Server, sockets: Set<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy()
  await new Promise<void>((resolve) => server.close(() => resolve()))
}
