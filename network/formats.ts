import { parseJson } from './json'
import { answerHeader, type Format, type Kind } from './messages'
import type { Code } from './results'
import { isSigned, signatureOf } from './signature'
import { isTree, type Node, type Tree } from './tree'
import type { NetworkTrust } from './trust'
import { writeXml } from './xml'
import { readSignedBody, readXmlMessage } from './xml-message'

export const CONTENT_TYPES = { XML: 'application/xml; charset=utf-8', JSON: 'application/json; charset=utf-8' } as const

/** The format of a Content-Type, or null for another. */
export function formatOf(contentType: string | undefined): Format | null {
  const type = contentType?.split(';')[0]?.trim().toLowerCase()
  if (type === 'application/json') return 'JSON'
  return type === 'application/xml' || type === 'text/xml' ? 'XML' : null
}

/** A message that is believed, or the code and reason why it is not. */
export type ReadMessage =
  | { readonly isTrusted: true; readonly header: Node; readonly body: Node }
  | { readonly isTrusted: false; readonly header: Node; readonly code: Code; readonly reason: string }

const MALFORMED = 101
const WRONG_SIGNATURE = 2
const NO_SIGNATURE = 380

/**
 * Reads a message. One in JSON is believed for who sends it, one in XML for its signature, and its
 * body is then read from the text that was signed. The header of a message in XML is never signed.
 */
export function readMessage(text: string, format: Format, trust: NetworkTrust): ReadMessage {
  try {
    return format === 'JSON' ? readJson(text) : readXml(text, trust)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { isTrusted: false, header: '', code: MALFORMED, reason: error.message }
  }
}

/** Both ways of writing JSON are in use: with the root that XML has, and without. */
function readJson(text: string): ReadMessage {
  const tree = parseJson(text)
  const { MsgHeader: header = '', MsgBody: body = '' } = isTree(tree.MFEP) ? tree.MFEP : tree
  return { isTrusted: true, header, body }
}

function readXml(text: string, { xml }: NetworkTrust): ReadMessage {
  const { header, signature, signedText } = readXmlMessage(text)
  if (signature === '') return { isTrusted: false, header, code: NO_SIGNATURE, reason: 'no signature' }
  if (!isSigned(signedText, signature, xml?.publicKeys ?? []))
    return { isTrusted: false, header, code: WRONG_SIGNATURE, reason: 'wrong signature' }
  return { isTrusted: true, header, body: readSignedBody(signedText) }
}

type Written = {
  readonly kind: Kind
  readonly guid: string
  readonly at: Date
  readonly code: Code
  readonly reason?: string
  readonly body: Tree
}

/** An answer in its format; in XML with our signature. */
export function writeAnswer({ body, ...header }: Written, format: Format, trust: NetworkTrust): string {
  const message = { MsgHeader: answerHeader({ ...header, billerCode: trust.billerCode }), MsgBody: body }
  if (format === 'JSON' || !trust.xml) return JSON.stringify({ MFEP: message })
  const signature = signatureOf(writeXml({ MsgBody: body }), trust.xml.signingKey)
  return writeXml({ MFEP: { ...message, MsgFooter: { Security: { Signature: signature } } } })
}
