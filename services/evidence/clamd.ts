import { connect } from 'node:net'

/** Whether a file is harmful; `null`: it could not be asked. */
export type ScanFile = (bytes: Uint8Array) => Promise<'CLEAN' | 'INFECTED' | null>

const PATIENCE_MS = 30_000
const CHUNK = 64 * 1024
const MAX_ANSWER = 4_096

/** Asks clamd at `tcp://host:port` by its INSTREAM command: chunks with their length before them, and an empty one at the end. */
export function clamdScanner(url: string): ScanFile {
  const { hostname, port } = new URL(url)
  return (bytes) =>
    new Promise((resolve) => {
      const socket = connect({ host: hostname, port: Number(port) || 3310 })
      let answer = ''
      const end = () => {
        socket.destroy()
        resolve(verdictOf(answer))
      }
      socket.setTimeout(PATIENCE_MS, end)
      socket.once('error', end).once('close', end)
      socket.on('data', (chunk) => {
        answer = `${answer}${chunk}`.slice(0, MAX_ANSWER)
        if (answer.includes('\0')) end()
      })
      socket.once('connect', () => {
        socket.write('zINSTREAM\0')
        for (let at = 0; at < bytes.length; at += CHUNK) {
          const chunk = bytes.subarray(at, at + CHUNK)
          socket.write(lengthOf(chunk.length))
          socket.write(chunk)
        }
        socket.write(lengthOf(0))
      })
    })
}

function lengthOf(size: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(size)
  return length
}

function verdictOf(answer: string): 'CLEAN' | 'INFECTED' | null {
  if (/^stream: OK\0/.test(answer)) return 'CLEAN'
  return /^stream: .+ FOUND\0/.test(answer) ? 'INFECTED' : null
}
