import { openedText, sealedText } from '@/services/platform/sealed-text'

/** Whom a refund goes to. */
export type Payee = { readonly iban: string; readonly holder: string }

/** An account as it is kept: it opens for its own refund alone. */
export function sealedPayee({ iban, holder }: Payee, key: string, requestId: number): string {
  return sealedText(JSON.stringify([iban, holder]), key, purposeOf(requestId))
}

/** The account, or null when it was sealed with another NEXTAUTH_SECRET. */
export function openedPayee(sealed: string, key: string, requestId: number): Payee | null {
  const text = openedText(sealed, key, purposeOf(requestId))
  if (text === null) return null
  const [iban = '', holder = ''] = JSON.parse(text) as string[]
  return { iban, holder }
}

function purposeOf(requestId: number): string {
  return `payee of refund ${requestId}`
}
