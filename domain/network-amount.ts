import { type Fils, parseJod } from './money'

const MOST_DIGITS = 12

/**
 * An amount as the bill-payment network writes it ("15.000") in fils, exactly. Null for whatever it must not be: a sign, an exponent, digits that are not
 * Latin, a fourth decimal, more than 12 digits, nothing, 0. Source: docs/network.md, "Amounts".
 */
export function parseNetworkAmount(text: string): Fils | null {
  if (text.replace('.', '').length > MOST_DIGITS) return null
  const amount = parseJod(text)
  return amount === null || amount === 0 ? null : amount
}
