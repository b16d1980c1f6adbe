import { canonicalAddress, networksOf } from '@/services/platform/client-network'

test.each([
  ['198.51.100.7', ['198.51.100.7']],
  ['2001:db8:1:2ff::9', ['2001:db8:1:2ff/64', '2001:db8:1:2/56', '2001:db8:1/48']],
  ['2001:db8::9', ['2001:db8:0:0/64', '2001:db8:0:0/56', '2001:db8:0/48']],
  ['::1', ['0:0:0:0/64', '0:0:0:0/56', '0:0:0/48']],
])('%s is counted as %j', (address, networks) => {
  expect(networksOf(address)).toEqual(networks)
})

test('every spelling of an address is counted as the same networks', () => {
  const spellings = ['2001:db8:1:2::9', '2001:0DB8:0001:0002:0:0:0:9', '[2001:db8:1:2::0009]:443', '2001:db8:1:2:0::9%eth0']
  const networks = spellings.map((text) => networksOf(canonicalAddress(text) ?? ''))
  expect(new Set(networks.map(String)).size).toBe(1)
})

test.each(['', 'unknown', '1.2.3', '1.2.3.4.5', '300.1.1.1', '1.2.3.4:x', '2001:db8::1::2', '12345::', '[1.2.3.4'])(
  '%j is no address',
  (text) => {
    expect(canonicalAddress(text)).toBeNull()
  },
)
