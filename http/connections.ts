import { readFileSync } from 'node:fs'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

export type ConnectionLimits = {
  /** Connections at most; beyond it one that is idle makes room. */
  readonly max: number
  /** Of one address, before an idle one of its own makes room. Everybody behind a proxy has the proxy's address. */
  readonly maxByAddress: number
}

type State = { readonly address: string; busy: number; since: number }
type Entry = readonly [Socket, State]

/**
 * Keeps connections that do nothing from taking the place of those that ask: beyond the limits the one that has been idle
 * longest is ended, of the same address, or else of the address that has most. One that is being answered is never ended;
 * where all are, the new one is refused.
 */
export function limitConnections(server: Server, { max, maxByAddress }: ConnectionLimits): { open: () => number } {
  const open = new Map<Socket, State>()
  const ofAddress = new Map<string, Map<Socket, State>>()
  const crowded = (address: string): Iterable<Entry> | null => {
    const own = ofAddress.get(address)
    if (own && own.size >= maxByAddress) return own
    return open.size >= max ? mostOf(ofAddress) : null
  }
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? ''
    const candidates = crowded(address)
    if (candidates && !endIdle(candidates)) return void socket.destroy()
    const state = { address, busy: 0, since: performance.now() }
    const own = ofAddress.get(address) ?? new Map<Socket, State>()
    ofAddress.set(address, own.set(socket, state))
    open.set(socket, state)
    socket.once('close', () => {
      open.delete(socket)
      if (own.delete(socket) && own.size === 0) ofAddress.delete(address)
    })
  })
  server.on('request', ({ socket }: IncomingMessage, res: ServerResponse) => {
    const state = open.get(socket)
    if (!state) return
    state.busy += 1
    res.once('close', () => {
      state.busy -= 1
      state.since = performance.now()
    })
  })
  return { open: () => open.size }
}

/** Files, database connections and threads of this process, beside its clients. */
const RESERVE = 128
const MAX_CONNECTIONS = 10_000

/** Limits that leave this process descriptors of its own, whatever its clients do. */
export function connectionLimits(isBehindProxies: boolean, descriptors = maxDescriptors()): ConnectionLimits {
  const max = Math.min(MAX_CONNECTIONS, Math.max(16, descriptors - RESERVE))
  return { max, maxByAddress: isBehindProxies ? max : Math.ceil(max / 2) }
}

/** Descriptors that this process may have open. */
export function maxDescriptors(): number {
  try {
    return Number(/^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? Number.POSITIVE_INFINITY)
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

function mostOf(ofAddress: ReadonlyMap<string, ReadonlyMap<Socket, State>>): Iterable<Entry> {
  const none: ReadonlyMap<Socket, State> = new Map()
  return [...ofAddress.values()].reduce((most, entries) => (entries.size > most.size ? entries : most), none)
}

/** Ends the connection that has been idle longest; false where none is idle. */
function endIdle(entries: Iterable<Entry>): boolean {
  let oldest: Entry | null = null
  for (const entry of entries) if (entry[1].busy === 0 && (oldest === null || entry[1].since < oldest[1].since)) oldest = entry
  oldest?.[0].destroy()
  return oldest !== null
}
