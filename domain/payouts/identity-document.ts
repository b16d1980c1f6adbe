import { latinDigits } from '@/domain/values/digits'

/** A document by which a payee is identified at the counter. */
export type DocumentKind = 'NATIONAL_ID' | 'PASSPORT' | 'RESIDENCE_PERMIT'

/** What is kept of a document that somebody of the staff has seen. */
export type SeenDocument = { readonly kind: DocumentKind; readonly ends: string }

/** The last four letters and digits of a document's number, in Latin capitals; null for anything else, the whole number too. */
export function documentEnds(typed: string): string | null {
  const text = latinDigits(typed).toUpperCase()
  return /^[A-Z0-9]{4}$/.test(text) ? text : null
}
