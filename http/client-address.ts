import type { IncomingMessage } from 'node:http'

/**
 * The address of whoever asks: the connection's own, or behind `trustedProxies` proxies the one that the outermost of them saw.
 * What stands further left in X-Forwarded-For was written by the client and is believed by nobody.
 */
export function clientAddress(req: IncomingMessage, trustedProxies: number): string {
  const forwarded = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean)
  const seen = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined
  return plain(seen ?? req.socket.remoteAddress ?? '')
}

/** IPv4 inside IPv6 is IPv4. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
