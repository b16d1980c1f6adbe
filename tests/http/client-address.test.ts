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
])('%s', (_title, proxies, remote, forwarded, address) => {
  expect(clientAddress(request(remote, forwarded), proxies)).toBe(address)
})
