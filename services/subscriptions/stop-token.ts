import { createHmac, timingSafeEqual } from 'node:crypto'

/** What the stop link of a subscription has: nothing of it is kept, because it is made again from the number and our key. */
export function stopToken(id: number, sealKey: string): string {
  return `${id}-${hashOf(String(id), sealKey)}`
}

/** The subscription that a stop link is of; null for a link that we did not make. */
export function subscriptionOf(token: string, sealKey: string): number | null {
  const [, id = '', hash = ''] = /^([1-9]\d{0,14})-([\w-]{22})$/.exec(token) ?? []
  const expected = Buffer.from(hashOf(id, sealKey))
  const given = Buffer.from(hash)
  return given.length === expected.length && timingSafeEqual(given, expected) ? Number(id) : null
}

function hashOf(id: string, key: string): string {
  return createHmac('sha256', key).update(`stop subscription ${id}`).digest('base64url').slice(0, 22)
}
