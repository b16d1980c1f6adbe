import { BlockList, isIP } from 'node:net'

/** Whether a text is an address or a range, of either version: "192.0.2.7" or "198.51.100.0/24". */
export function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

/** Addresses and ranges as a list that can be asked. */
export function blockListOf(addresses: readonly string[]): BlockList {
  const list = new BlockList()
  for (const text of addresses) {
    const [address = '', bits] = text.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

/** Whether an address is on the list. */
export function isListed(address: string, list: BlockList): boolean {
  return list.check(address, address.includes(':') ? 'ipv6' : 'ipv4')
}
