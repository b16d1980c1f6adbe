import { sign, verify } from 'node:crypto'
import { base32, fromBase32 } from './base32'
import { type CertificateFacts, certificateText, readCertificateText } from './certificate-text'
import { type DecisionFacts, decisionText, readDecisionText } from './decision-text'
import type { Keyring, PublicKeys } from './keyring'
import { digestOf, linesText, type ReceiptFacts, type ReceiptTextLine, readReceiptText, receiptText } from './receipt-text'

/** What every signed text begins with: the format and its version. */
const FORMAT = 'TSD1'

/** A document that one of our keys signed; `fields` is what it states, as it is written. */
export type SignedDocument =
  | { readonly kind: 'RECEIPT'; readonly keyId: string; readonly fields: string; readonly facts: ReceiptFacts }
  | { readonly kind: 'CERTIFICATE'; readonly keyId: string; readonly fields: string; readonly facts: CertificateFacts }
  | { readonly kind: 'DECISION'; readonly keyId: string; readonly fields: string; readonly facts: DecisionFacts }

/** What a text turns out to be. `UNKNOWN_KEY`: well written, and signed by a key that is not among ours. */
export type Checked =
  | { readonly verdict: 'SIGNED'; readonly document: SignedDocument }
  | { readonly verdict: 'ALTERED' }
  | { readonly verdict: 'UNKNOWN_KEY'; readonly keyId: string }

/** A signed receipt. `lines` accompanies it where they are too many for the text itself, which then holds their digest. */
export function signedReceipt(
  facts: ReceiptFacts & { readonly lines: readonly ReceiptTextLine[] },
  keys: Keyring,
): { text: string; lines: string | null } {
  const list = linesText(facts.lines)
  const content = receiptText(facts)
  return { text: signed('R', content, keys), lines: content.endsWith(list) ? null : list }
}

export function signedCertificate(facts: CertificateFacts, keys: Keyring): string {
  return signed('C', certificateText(facts), keys)
}

/** A signed decision about an objection. */
export function signedDecision(facts: DecisionFacts, keys: Keyring): string {
  return signed('D', decisionText(facts), keys)
}

/** Whether the text, to the last character, is what one of `publicKeys` signed. Needs nothing but the keys. */
export function checkSignedText(text: string, publicKeys: PublicKeys): Checked {
  const [, content, kind, keyId, fields, ending] = /^(TSD1:([RCD]):([A-Z2-7]{8}):(.+)):([A-Z2-7]{103})$/.exec(text) ?? []
  const signature = ending && fromBase32(ending)
  if (!content || !keyId || !fields || !signature) return { verdict: 'ALTERED' }
  const document = read(kind, keyId, fields)
  if (!document) return { verdict: 'ALTERED' }
  const key = publicKeys.get(keyId)
  if (!key) return { verdict: 'UNKNOWN_KEY', keyId }
  return verify(null, Buffer.from(content), key, signature) ? { verdict: 'SIGNED', document } : { verdict: 'ALTERED' }
}

/** Whether a list of lines is the one whose digest the receipt was signed with. */
export function areLinesOf({ linesDigest }: ReceiptFacts, list: string): boolean {
  return linesDigest !== undefined && digestOf(list) === linesDigest
}

function signed(kind: 'R' | 'C' | 'D', fields: string, { signing }: Keyring): string {
  const content = [FORMAT, kind, signing.id, fields].join(':')
  return `${content}:${base32(sign(null, Buffer.from(content), signing.key))}`
}

function read(kind: string | undefined, keyId: string, fields: string): SignedDocument | null {
  if (kind === 'R') {
    const facts = readReceiptText(fields)
    return facts && { kind: 'RECEIPT', keyId, fields, facts }
  }
  if (kind === 'D') {
    const facts = readDecisionText(fields)
    return facts && { kind: 'DECISION', keyId, fields, facts }
  }
  const facts = readCertificateText(fields)
  return facts && { kind: 'CERTIFICATE', keyId, fields, facts }
}
