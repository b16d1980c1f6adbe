import { parse } from 'lossless-json'
import { isTree, type Node, type Tree, textNode } from './tree'

/** A message in JSON, or null unless it is one object. Numbers are read as the text that they are written with, so that no amount is rounded. */
export function parseJson(text: string): Tree | null {
  try {
    const value = nodeOf(parse(text, undefined, (number) => number))
    return isTree(value) ? value : null
  } catch {
    return null
  }
}

function nodeOf(value: unknown): Node {
  if (Array.isArray(value)) return value.map(nodeOf)
  if (typeof value !== 'object' || value === null) return textNode(value === null ? '' : String(value))
  const tree: Record<string, Node> = Object.create(null)
  for (const [name, child] of Object.entries(value)) tree[name] = nodeOf(child)
  return tree
}
