import { isIP, SocketAddress } from 'node:net'

const MAPPED_IPV4 = /^::ffff:(?=\d+\.)/
const WITH_PORT = /^(?:\[(?<v6>[^\]]*)\]|(?<v4>[\d.]+))(?::\d+)?$/

/**
 * One spelling for each address: lower case, zeros left out, no port, no zone, IPv4 inside IPv6 as IPv4.
 * Null for what is no address.
 */
export function canonicalAddress(text: string): string | null {
  const { v6, v4 } = WITH_PORT.exec(text.trim())?.groups ?? {}
  const address = (v6 ?? v4 ?? text.trim()).replace(/%.*$/, '')
  const version = isIP(address)
  if (version === 0) return null
  if (version === 4) return address
  return new SocketAddress({ address, family: 'ipv6' }).address.replace(MAPPED_IPV4, '')
}

/**
 * The networks that share the blame for what comes from a canonical address, the smallest first: an IPv4 address
 * alone; of IPv6 the /64 of one household, and the /56 and /48 that one customer can hold.
 */
export function networksOf(address: string): readonly [string, ...string[]] {
  if (!address.includes(':')) return [address]
  const groups = groupsOf(address)
  const [a, b, c, d = 0] = groups
  const site = [a, b, c].map((group) => (group ?? 0).toString(16)).join(':')
  return [`${site}:${d.toString(16)}/64`, `${site}:${(d >> 8).toString(16)}/56`, `${site}/48`]
}

function groupsOf(address: string): number[] {
  const [head = '', tail = ''] = address.split('::')
  const numbers = (part: string) =>
    part
      .split(':')
      .filter(Boolean)
      .map((group) => Number.parseInt(group, 16))
  const [first, last] = [numbers(head), numbers(tail)]
  return [...first, ...Array(Math.max(0, 8 - first.length - last.length)).fill(0), ...last]
}
