import type { IncomingMessage } from 'node:http'
import { clientAddress } from '@/http/client-address'

const request = (remoteAddress: string, forwarded?: string) =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as IncomingMessage

test.each([
  ['nothing stands in front: the connection’s own address', 0, '198.51.100.7', undefined, '198.51.100.7'],
  ['nothing stands in front: what the client claims is not believed', 0, '198.51.100.7', '203.0.113.9', '198.51.100.7'],
  ['one proxy: the address that it saw', 1, '10.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['one proxy: what the client had put there before is not believed', 1, '10.0.0.1', '1.2.3.4, 203.0.113.9', '203.0.113.9'],
  ['two proxies: the address that the outer one saw', 2, '10.0.0.1', '1.2.3.4, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
  ['a proxy that added nothing: the connection’s own address', 2, '10.0.0.1', '10.0.0.2', '10.0.0.1'],
  ['IPv4 written as IPv6 is IPv4', 0, '::ffff:198.51.100.7', undefined, '198.51.100.7'],
  ['IPv4 written as IPv6 in hexadecimal digits is IPv4', 1, '10.0.0.1', '::ffff:c633:6407', '198.51.100.7'],
  ['a port that a load balancer writes is left out', 1, '10.0.0.1', '198.51.100.3:4711', '198.51.100.3'],
  ['a port after IPv6 is left out', 1, '10.0.0.1', '[2001:db8::1]:443', '2001:db8::1'],
  ['brackets around IPv6 are left out', 1, '10.0.0.1', '[2001:db8::1]', '2001:db8::1'],
  ['a zone is left out', 0, 'fe80::1%eth0', undefined, 'fe80::1'],
  ['IPv6 has one spelling: capitals', 1, '10.0.0.1', '2001:DB8::A', '2001:db8::a'],
  ['IPv6 has one spelling: zeros', 1, '10.0.0.1', '2001:0db8:0000:0:0:0:0:000a', '2001:db8::a'],
  ['what is no address counts as the connection’s own', 1, '10.0.0.1', 'unknown-17', '10.0.0.1'],
  ['digits with leading zeros are no address', 1, '10.0.0.1', '198.051.100.003', '10.0.0.1'],
  ['empty places count as absent', 1, '10.0.0.1', '203.0.113.9, ', '203.0.113.9'],
])('%s', (_title, proxies, remote, forwarded, address) => {
  expect(clientAddress(request(remote, forwarded), proxies)).toBe(address)
})
