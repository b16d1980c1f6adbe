import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { startRefusal, systemCode } from '@/db/embedded/refusal'

/** Held by the one run of a data folder. `address` is told to whoever starts a second one. */
export type Lock = { announce(address: string): void; release(): Promise<void> }

/**
 * Takes the lock of `folder`, an abstract socket: it vanishes with the process that holds it, however that ends. Throws ALREADY_RUNNING, naming the run
 * that has it.
 */
export async function takeLock(folder: string): Promise<Lock> {
  const path = await lockPath(folder)
  let address = 'it is still starting'
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.end(`process ${process.pid}, ${address}`)
  })
  const isOurs = await listen(server, path)
  if (!isOurs)
    throw startRefusal(
      'ALREADY_RUNNING',
      `Tasdeed already runs with the data in ${folder} (${await whoHolds(path)}). Stop it first, or set DATA_DIR and PORT.`,
    )
  server.unref()
  return {
    announce: (started) => {
      address = started
    },
    release: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function lockPath(folder: string): Promise<string> {
  const hash = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
  return `\0tasdeed-${hash.slice(0, 32)}`
}

function listen(server: Server, path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (systemCode(error) === 'EADDRINUSE' ? resolve(false) : reject(error)))
    server.listen({ path }, () => resolve(true))
  })
}

function whoHolds(path: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ path })
    let text = ''
    socket.setTimeout(1000, () => socket.destroy())
    socket.on('data', (chunk) => {
      text += chunk.toString('utf8')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(text || 'it does not answer'))
  })
}
