import { randomInt } from 'node:crypto'
import { type PaymentNumber, paymentNumber } from '@/domain/references/payment-number'

/** Gives so many payment numbers. Some may be taken already: whoever issues them asks again for those. */
export type DrawNumbers = (count: number) => readonly PaymentNumber[]

const RANDOM_DIGITS = 11

/** Numbers with the prefix of the settings, from the system's random source: nobody finds open ones by counting or guessing. */
export function randomNumbers(prefix: string): DrawNumbers {
  return (count) => Array.from({ length: count }, () => paymentNumber(prefix, randomDigits()))
}

function randomDigits(): string {
  return String(randomInt(10 ** RANDOM_DIGITS)).padStart(RANDOM_DIGITS, '0')
}
