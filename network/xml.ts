import { DOMImplementation, DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom'
import { isTree, type Node, type Tree, textNode } from './tree'

export type ParsedXml = {
  readonly tree: Tree
  /** The MsgBody element as it is signed: without what stands between its elements to make it readable. Empty when there is none. */
  readonly signedText: string
}

const parser = new DOMParser({
  onError: (_level, message) => {
    throw new SyntaxError(message)
  },
})

/**
 * A message in XML, or null unless it is well formed and plain. Document types (and so entities), comments, character data and processing instructions are
 * refused: they have no place in a message, and only without them the signed text is certainly the element that is read.
 */
export function parseXml(text: string): ParsedXml | null {
  const content = text.replace(/^\uFEFF?\s*(?:<\?xml\s[^<>]*\?>)?\s*/, '')
  if (content.includes('<!') || content.includes('<?')) return null
  const bodies = content.match(/<MsgBody\s*(?:\/>|>[\s\S]*<\/MsgBody\s*>)/) ?? []
  const signedText = (bodies[0] ?? '').replace(/>\s+</g, '><')
  if (content.split('<MsgBody').length > 2) return null
  try {
    const root = parser.parseFromString(content, 'text/xml').documentElement
    return root && { tree: { [nameOf(root)]: nodeOf(root) }, signedText }
  } catch {
    return null
  }
}

/** The tree's only element and what is in it, without formatting. */
export function writeXml(tree: Tree): string {
  const document = new DOMImplementation().createDocument(null, '')
  const [root] = elementsOf(document, tree)
  return new XMLSerializer().serializeToString(root ?? document)
}

function nodeOf(element: Element): Node {
  const children = Array.from(element.childNodes).filter((child): child is Element => child.nodeType === 1)
  if (children.length === 0) return textNode((element.textContent ?? '').trim())
  const tree: Record<string, Node> = Object.create(null)
  for (const child of children) {
    const name = nameOf(child)
    const earlier = tree[name]
    if (earlier === undefined) tree[name] = nodeOf(child)
    else tree[name] = Array.isArray(earlier) ? [...earlier, nodeOf(child)] : [earlier, nodeOf(child)]
  }
  return tree
}

function nameOf(element: Element): string {
  return element.localName ?? element.nodeName
}

function elementsOf(document: Document, tree: Tree): Element[] {
  return Object.entries(tree).flatMap(([name, node]) => {
    const nodes = Array.isArray(node) ? node : [node]
    return nodes.map((one) => elementOf(document, name, one))
  })
}

function elementOf(document: Document, name: string, node: Node): Element {
  const element = document.createElement(name)
  const children = isTree(node) ? elementsOf(document, node) : node === '' ? [] : [document.createTextNode(String(node))]
  for (const child of children) element.appendChild(child)
  return element
}
