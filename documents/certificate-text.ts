import { escaped, fieldsOf } from './fields'
import { compactInstant, fromCompactInstant } from './instants'

/** What a clearance certificate states: nothing was unpaid on this driving licence at `asOf`. */
export type CertificateFacts = {
  readonly number: string
  readonly issuedAt: Date
  readonly asOf: Date
  /** In full: whoever is shown the certificate compares it with the card. */
  readonly licenseNumber: string
  /** Codes of centre and class, without which an older number names nobody; empty for 8 digits. */
  readonly center: string
  readonly licenseClass: string
}

/** What is signed of a clearance certificate, after the words that every document begins with. */
export function certificateText({ number, issuedAt, asOf, licenseNumber, center, licenseClass }: CertificateFacts): string {
  return [number, compactInstant(issuedAt), compactInstant(asOf), licenseNumber, center, licenseClass].map(escaped).join(':')
}

/** The certificate that a text states, or null unless it is written exactly as `certificateText` writes it. */
export function readCertificateText(text: string): CertificateFacts | null {
  const [number = '', issued = '', of = '', licenseNumber = '', center = '', licenseClass = ''] = fieldsOf(text, ':', 6) ?? []
  const [issuedAt, asOf] = [fromCompactInstant(issued), fromCompactInstant(of)]
  return issuedAt && asOf && { number, issuedAt, asOf, licenseNumber, center, licenseClass }
}
