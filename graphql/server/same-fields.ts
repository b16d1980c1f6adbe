import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

type FragmentOf = (name: string) => FragmentDefinitionNode | null | undefined

/**
 * Pairs of fields that answer under one name at one place of the answer. Whether they may is a rule of GraphQL that
 * compares each with each other. It ends where no fragment spreads itself.
 */
export function sameFieldPairs(sets: readonly SelectionSetNode[], fragmentOf: FragmentOf): number {
  const byName = new Map<string, FieldNode[]>()
  for (const set of sets) collect(set, fragmentOf, byName)
  let pairs = 0
  for (const fields of byName.values()) {
    const inside = fields.flatMap(({ selectionSet }) => selectionSet ?? [])
    pairs += (fields.length * (fields.length - 1)) / 2
    if (inside.length > 0) pairs += sameFieldPairs(inside, fragmentOf)
  }
  return pairs
}

function collect({ selections }: SelectionSetNode, fragmentOf: FragmentOf, byName: Map<string, FieldNode[]>): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value
      const fields = byName.get(name)
      if (fields) fields.push(selection)
      else byName.set(name, [selection])
      continue
    }
    const set = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragmentOf(selection.name.value)?.selectionSet
    if (set) collect(set, fragmentOf, byName)
  }
}
