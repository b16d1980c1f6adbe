import { type Fils, parseJod } from './money'

const MAX_DIGITS = 12

/**
 * An amount as the bill-payment network writes it ("15.000") in fils, exactly; zeros in front do not count. Null for whatever it must not be: a sign, an
 * exponent, digits that are not Latin, a fourth decimal, more than 12 digits, nothing, 0. Source: docs/network.md, "Amounts".
 */
export function parseNetworkAmount(text: string): Fils | null {
  const counted = text.replace(/^0+(?=\d)/, '')
  if (counted.replace('.', '').length > MAX_DIGITS) return null
  const amount = parseJod(counted)
  return amount === null || amount === 0 ? null : amount
}

/** A currency as the network and banks write it: none, and any case of JOD, is the dinar. */
export function currencyOf(text: string | undefined): string {
  const code = (text ?? '').trim().toUpperCase()
  return code === '' ? 'JOD' : code
}
