import type { IncomingMessage } from 'node:http'
import { canonicalAddress } from '@/services/platform/client-network'

/**
 * The canonical address of whoever asks: the connection's own, or behind `trustedProxies` proxies the one that the
 * outermost of them saw. What stands further left in X-Forwarded-For was written by the client and is believed by
 * nobody; what is no address there counts as the connection's own.
 */
export function clientAddress(req: IncomingMessage, trustedProxies: number): string {
  const own = req.socket.remoteAddress ?? ''
  const seen = trustedProxies > 0 ? forwardedAddresses(req).at(-trustedProxies) : undefined
  return (seen && canonicalAddress(seen)) ?? canonicalAddress(own) ?? own
}

function forwardedAddresses({ headers }: IncomingMessage): string[] {
  return String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean)
}
