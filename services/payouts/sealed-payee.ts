import { openedText, sealedText } from '@/services/platform/sealed-text'

/** Whom a refund goes to. `latin`: the holder's name in Latin letters, where the bank needed it when the account was named. */
export type Payee = { readonly iban: string; readonly holder: string; readonly latin: string | null }

/** An account as it is kept: it opens for its own refund alone. */
export function sealedPayee({ iban, holder, latin }: Payee, key: string, requestId: number): string {
  return sealedText(JSON.stringify([iban, holder, ...(latin === null ? [] : [latin])]), key, purposeOf(requestId))
}

/** The account, or null when it was sealed with another NEXTAUTH_SECRET. */
export function openedPayee(sealed: string, key: string, requestId: number): Payee | null {
  const text = openedText(sealed, key, purposeOf(requestId))
  if (text === null) return null
  const [iban = '', holder = '', latin = null] = JSON.parse(text) as string[]
  return { iban, holder, latin }
}

function purposeOf(requestId: number): string {
  return `payee of refund ${requestId}`
}
