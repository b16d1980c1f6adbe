import { createHash } from 'node:crypto'
import { paymentNumber } from '@/domain/references/payment-number'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'

/** Payment numbers that are the same in every demo of the same name. */
export function demoNumbers(name: string, prefix: string): DrawNumbers {
  let drawn = 0
  const next = () => {
    drawn += 1
    const digest = createHash('sha256').update(`${name} ${drawn}`).digest()
    return paymentNumber(prefix, String(digest.readBigUInt64BE() % 100_000_000_000n).padStart(11, '0'))
  }
  return (count) => Array.from({ length: count }, next)
}
