import { type DocumentNode, type GraphQLSchema, getOperationAST, Kind } from 'graphql'

/** Seconds for which caches may keep the answer to an operation: the least that `@cacheControl` says of its root fields, 0 where one says nothing. */
export function maxAgeOf(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined): number {
  const operation = getOperationAST(document, operationName)
  const fields = schema.getQueryType()?.getFields() ?? {}
  if (operation?.operation !== 'query') return 0
  const ages = operation.selectionSet.selections.map((selection) => {
    if (selection.kind !== Kind.FIELD) return 0
    const directive = fields[selection.name.value]?.astNode?.directives?.find(({ name }) => name.value === 'cacheControl')
    const seconds = directive?.arguments?.[0]?.value
    return seconds?.kind === Kind.INT ? Number(seconds.value) : 0
  })
  return Math.min(...ages)
}
