import { parse } from 'lossless-json'
import { isTree, MAX_DEPTH, type Node, type Tree, textNode } from './tree'

/**
 * A message in JSON; throws a SyntaxError unless it is one object. Numbers are read as the text that
 * they are written with, so that no amount is rounded.
 */
export function parseJson(text: string): Tree {
  const value = nodeOf(parsed(text), 0)
  if (!isTree(value)) throw new SyntaxError('not an object')
  return value
}

function parsed(text: string): unknown {
  try {
    return parse(text, undefined, (number) => number)
  } catch {
    throw new SyntaxError('not well-formed JSON')
  }
}

function nodeOf(value: unknown, depth: number): Node {
  if (depth > MAX_DEPTH) throw new SyntaxError('objects nested too deeply')
  if (Array.isArray(value)) return value.map((item) => nodeOf(item, depth + 1))
  if (typeof value !== 'object' || value === null) return textNode(value === null ? '' : String(value))
  const tree: Record<string, Node> = Object.create(null)
  for (const [name, child] of Object.entries(value)) tree[name] = nodeOf(child, depth + 1)
  return tree
}
