import { SaxesParser } from 'saxes'
import { isTree, MAX_DEPTH, type Node, type Tree, textNode } from './tree'

/** An element of a plain message, with its place in the text. `text` is empty where it has children. */
export type XmlElement = {
  readonly name: string
  readonly begin: number
  readonly end: number
  readonly children: readonly XmlElement[]
  readonly text: string
}

type OpenElement = { name: string; begin: number; children: XmlElement[]; text: string }

/**
 * The root element of a plain XML text: elements and text alone. Throws a SyntaxError that names what
 * else it has: a document type, comment, attribute, prefix, text beside elements, or no end.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser()
  const open: OpenElement[] = []
  let root: XmlElement | undefined
  const refuse = (reason: string) => () => {
    throw new SyntaxError(reason)
  }
  parser.on('error', refuse('not well-formed XML'))
  parser.on('doctype', refuse('a document type'))
  parser.on('comment', refuse('a comment'))
  parser.on('cdata', refuse('a CDATA section'))
  parser.on('processinginstruction', refuse('a processing instruction'))
  parser.on('attribute', refuse('an attribute or namespace'))
  parser.on('xmldecl', ({ version }) => {
    if (version !== '1.0') throw new SyntaxError('an XML version other than 1.0')
  })
  parser.on('opentag', ({ name }) => {
    if (name.includes(':')) throw new SyntaxError('a prefix')
    if (open.length === MAX_DEPTH) throw new SyntaxError('elements nested too deeply')
    open.push({ name, begin: text.lastIndexOf('<', parser.position - 1), children: [], text: '' })
  })
  parser.on('text', (part) => {
    const parent = open.at(-1)
    if (parent) parent.text += part
  })
  parser.on('closetag', () => {
    const element = closed(open.pop() as OpenElement, parser.position)
    const parent = open.at(-1)
    if (parent) parent.children.push(element)
    else root = element
  })
  parser.write(text).close()
  if (!root) throw new SyntaxError('no element')
  return root
}

function closed({ name, begin, children, text }: OpenElement, end: number): XmlElement {
  const written = textNode(text.trim())
  if (children.length > 0 && written !== '') throw new SyntaxError('text beside elements')
  return { name, begin, end, children, text: written }
}

/** What an element holds: its text, or its children by name. */
export function nodeOf({ children, text }: XmlElement): Node {
  if (children.length === 0) return text
  const tree: Record<string, Node> = Object.create(null)
  for (const child of children) {
    const earlier = tree[child.name]
    const node = nodeOf(child)
    if (earlier === undefined) tree[child.name] = node
    else tree[child.name] = Array.isArray(earlier) ? [...earlier, node] : [earlier, node]
  }
  return tree
}

/** The elements of a tree as XML without formatting. */
export function writeXml(tree: Tree): string {
  return Object.entries(tree)
    .flatMap(([name, node]) => (Array.isArray(node) ? node : [node]).map((one) => writeElement(name, one)))
    .join('')
}

function writeElement(name: string, node: Node): string {
  const content = isTree(node) ? writeXml(node) : escaped(String(node))
  return content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
