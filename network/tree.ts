/** A message of either format: elements by name, text at the leaves. Numbers stay the text that they were. */
export type Tree = { readonly [name: string]: Node }
export type Node = string | Tree | readonly Node[]

/** No message of the network is nested half as deeply. */
export const MAX_DEPTH = 32

export function isTree(node: unknown): node is Tree {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

/** Text as it may stand in a message. Throws for what no database keeps: NUL, and halves of characters. */
export function textNode(text: string): string {
  if (/[\0\p{Surrogate}]/u.test(text)) throw new SyntaxError('text that is none')
  return text
}

const PRIVATE_NAMES = ['payerinfo', 'msgfooter', 'signature']

/** The message without whoever paid and without signatures, wherever they stand in it. */
export function withoutPrivate(node: Node): Node {
  if (typeof node === 'string') return node
  if (!isTree(node)) return node.map(withoutPrivate)
  const kept = Object.entries(node).filter(([name]) => !PRIVATE_NAMES.includes(name.toLowerCase()))
  return Object.fromEntries(kept.map(([name, child]) => [name, withoutPrivate(child)]))
}
