import type { DocumentKind, SeenDocument } from '@/domain/payouts/identity-document'
import { openedText, sealedText } from '@/services/platform/sealed-text'

/** Whom a refund goes to. `latin`: the holder's name in Latin letters, where the bank needed it when the account was named. */
export type Payee = { readonly iban: string; readonly holder: string; readonly latin: string | null }

/** The same, named at the counter: the document that was seen. */
export type IdentifiedPayee = Payee & { readonly document: SeenDocument }

/** An account as it is kept: it opens for its own refund alone. */
export function sealedPayee(payee: Payee | IdentifiedPayee, key: string, requestId: number): string {
  const { iban, holder, latin } = payee
  const more = 'document' in payee ? [latin, payee.document.kind, payee.document.ends] : latin === null ? [] : [latin]
  return sealedText(JSON.stringify([iban, holder, ...more]), key, purposeOf(requestId))
}

/** The account, or null when it was sealed with another NEXTAUTH_SECRET. `document`: null where the payer named it on the site. */
export function openedPayee(sealed: string, key: string, requestId: number): (Payee & { readonly document: SeenDocument | null }) | null {
  const text = openedText(sealed, key, purposeOf(requestId))
  if (text === null) return null
  const [iban, holder, latin = null, kind, ends] = JSON.parse(text) as [string, string, (string | null)?, DocumentKind?, string?]
  return { iban, holder, latin, document: kind && ends ? { kind, ends } : null }
}

function purposeOf(requestId: number): string {
  return `payee of refund ${requestId}`
}
