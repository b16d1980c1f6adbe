/** A message of either format: elements by name, text at the leaves. Numbers stay the text that they were. */
export type Tree = { readonly [name: string]: Node }
export type Node = string | Tree | readonly Node[]

export function isTree(node: unknown): node is Tree {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

/** Text as it may stand in a message. Throws for what no database keeps: NUL, and halves of characters. */
export function textNode(text: string): string {
  if (/[\0\p{Surrogate}]/u.test(text)) throw new SyntaxError('Not text')
  return text
}

/** The message without whoever paid, wherever that stands in it. */
export function withoutPayer(node: Node): Node {
  if (typeof node === 'string') return node
  if (!isTree(node)) return node.map(withoutPayer)
  const kept = Object.entries(node).filter(([name]) => name.toLowerCase() !== 'payerinfo')
  return Object.fromEntries(kept.map(([name, child]) => [name, withoutPayer(child)]))
}
