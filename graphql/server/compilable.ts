import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/** Fields with fragments spread out. So many take about 30 ms to compile at worst, during which nobody else is answered. */
const MAX_FIELDS = 100

/** Whether compiling the document is quick enough, and worth it: queries of a moderate size. */
export function isCompilable({ definitions }: DocumentNode): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  let left = MAX_FIELDS
  const spend = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (left-- <= 0) return
      const inside = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)?.selectionSet : selection.selectionSet
      if (inside) spend(inside)
    }
  }
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    if (definition.operation !== 'query') return false
    spend(definition.selectionSet)
  }
  return left > 0
}
