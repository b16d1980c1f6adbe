import type { Node } from './tree'
import { nodeOf, parseXml, type XmlElement } from './xml'

/** A message as it stands in XML. Only what `readSignedBody` reads from `signedText` is signed. */
export type XmlMessage = {
  readonly header: Node
  /** Empty when there is none. */
  readonly signature: string
  /** The MsgBody element as it is signed: without the white space between its elements. */
  readonly signedText: string
}

/** Where each part of a message stands. Their names stand nowhere else, and each at most once. */
const PLACES: Readonly<Record<string, string>> = {
  MFEP: '/',
  MsgHeader: '/MFEP/',
  MsgBody: '/MFEP/',
  MsgFooter: '/MFEP/',
  Security: '/MFEP/MsgFooter/',
  Signature: '/MFEP/MsgFooter/Security/',
}

/** Takes a message in XML apart. Throws a SyntaxError that says why it is none. */
export function readXmlMessage(text: string): XmlMessage {
  const source = text.replace(/^[ \t\r\n]+/, '')
  const root = parseXml(source)
  const parts = partsOf(root)
  const [header, body] = [parts.get('MsgHeader'), parts.get('MsgBody')]
  if (root.name !== 'MFEP') throw new SyntaxError('no MFEP')
  if (!header || !body) throw new SyntaxError(`no ${header ? 'MsgBody' : 'MsgHeader'}`)
  const stranger = root.children.find(({ name }) => PLACES[name] !== '/MFEP/')
  if (stranger) throw new SyntaxError('more than MsgHeader, MsgBody and MsgFooter')
  return {
    header: nodeOf(header),
    signature: parts.get('Signature')?.text ?? '',
    signedText: source.slice(body.begin, body.end).replace(/>\s+</g, '><'),
  }
}

/** The body, read from the very text whose signature was checked. */
export function readSignedBody(signedText: string): Node {
  return nodeOf(parseXml(signedText))
}

/** The parts of a message by name. Throws for one that stands elsewhere or twice. */
function partsOf(root: XmlElement): ReadonlyMap<string, XmlElement> {
  const parts = new Map<string, XmlElement>()
  const visit = (element: XmlElement, place: string) => {
    const { name, children } = element
    if (Object.hasOwn(PLACES, name)) {
      if (PLACES[name] !== place) throw new SyntaxError(`${name} in another place`)
      if (parts.has(name)) throw new SyntaxError(`${name} twice`)
      parts.set(name, element)
    }
    for (const child of children) visit(child, `${place}${name}/`)
  }
  visit(root, '/')
  return parts
}
