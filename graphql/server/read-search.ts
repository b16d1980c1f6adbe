import type { NamedRequest } from './operation-request'

/** A request in an address (`GET`). Null for one without a document or its hash, or whose parts are no JSON: those are Apollo's to judge. */
export function requestInSearch(search: string): NamedRequest | null {
  const parameters = new URLSearchParams(search)
  try {
    const extensions: unknown = JSON.parse(parameters.get('extensions') ?? 'null')
    if (!parameters.has('query') && extensions === null) return null
    const variables: unknown = JSON.parse(parameters.get('variables') ?? 'null')
    const [query, operationName] = [parameters.get('query'), parameters.get('operationName')]
    return { extensions, variables: variables as Record<string, unknown> | null, operationName, ...(query !== null && { query }) }
  } catch {
    return null
  }
}

/** The address of a request with its document in it. */
export function searchWith({ query = '', operationName, variables }: NamedRequest): string {
  const parameters = new URLSearchParams({ query })
  if (operationName) parameters.set('operationName', operationName)
  if (variables) parameters.set('variables', JSON.stringify(variables))
  return `?${parameters}`
}
