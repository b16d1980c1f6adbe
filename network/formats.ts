import { parseJson } from './json'
import { answerHeader, type Format, type Kind } from './messages'
import type { Code } from './results'
import { isSigned, signatureOf } from './signature'
import { isTree, type Node, type Tree } from './tree'
import type { NetworkTrust } from './trust'
import { parseXml, writeXml } from './xml'

export const CONTENT_TYPES = { XML: 'application/xml; charset=utf-8', JSON: 'application/json; charset=utf-8' } as const

/** The format of a Content-Type, or null for another. */
export function formatOf(contentType: string | undefined): Format | null {
  const type = contentType?.split(';')[0]?.trim().toLowerCase()
  if (type === 'application/json') return 'JSON'
  return type === 'application/xml' || type === 'text/xml' ? 'XML' : null
}

/** A message that was read. `distrust`: the code that says why it is not believed. */
export type ReadMessage = { readonly tree: Tree; readonly distrust: Code | null }

/** The message in a body, or null when it is none. Messages in JSON are believed for who sends them, those in XML for their signature. */
export function readMessage(text: string, format: Format, trust: NetworkTrust): ReadMessage | null {
  if (format === 'JSON') {
    const tree = parseJson(text)
    return tree && { tree: rootOf(tree), distrust: null }
  }
  const parsed = parseXml(text)
  if (!parsed || !trust.xml || !isTree(parsed.tree.MFEP)) return null
  const signature = textAt(parsed.tree.MFEP, ['MsgFooter', 'Security', 'Signature'])
  if (signature === '') return { tree: parsed.tree.MFEP, distrust: 380 }
  const isReal = isSigned(parsed.signedText, signature, trust.xml.publicKeys)
  return { tree: parsed.tree.MFEP, distrust: isReal ? null : 2 }
}

type Written = { readonly kind: Kind; readonly guid: string; readonly at: Date; readonly code: Code; readonly body: Tree }

/** An answer in its format; in XML with our signature. */
export function writeAnswer({ body, ...header }: Written, format: Format, trust: NetworkTrust): string {
  const message = { MsgHeader: answerHeader({ ...header, billerCode: trust.billerCode }), MsgBody: body }
  if (format === 'JSON' || !trust.xml) return JSON.stringify({ MFEP: message })
  const signature = signatureOf(writeXml({ MsgBody: body }), trust.xml.signingKey)
  return writeXml({ MFEP: { ...message, MsgFooter: { Security: { Signature: signature } } } })
}

/** Both ways of writing JSON are in use: with the root that XML has, and without. */
function rootOf(tree: Tree): Tree {
  return isTree(tree.MFEP) ? tree.MFEP : tree
}

function textAt(tree: Tree, path: readonly string[]): string {
  const found = path.reduce<Node | undefined>((node, name) => (isTree(node) ? node[name] : undefined), tree)
  return typeof found === 'string' ? found : ''
}
