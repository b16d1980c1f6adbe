import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, parse, specifiedRules, validate } from 'graphql'
import type { EstimateOf } from '@/graphql/admission/cost'
import { readingPoints } from '@/graphql/admission/document-text'
import { limits, MAX_TOKENS } from '@/graphql/admission/limits'
import { refusal } from '@/graphql/lib/refusal'

/** Prices an operation that is given as text, without running it. Throws what sending it would throw. */
export type PriceOf = (operation: string, operationName: string | null, variables: string | null) => number

export function pricer(schema: GraphQLSchema, estimateOf: EstimateOf): PriceOf {
  return (operation, operationName, variables) => {
    readingPoints(operation)
    const document = read(operation)
    const [problem] = validate(schema, document, [...limits, ...specifiedRules])
    if (problem) throw problemOf(problem, 'GRAPHQL_VALIDATION_FAILED')
    if (!getOperationAST(document, operationName))
      throw new GraphQLError('Say which operation.', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })
    return estimateOf(document, operationName)(variablesOf(variables))
  }
}

function read(operation: string): DocumentNode {
  try {
    return parse(operation, { maxTokens: MAX_TOKENS })
  } catch (error) {
    throw error instanceof GraphQLError ? problemOf(error, 'GRAPHQL_PARSE_FAILED') : error
  }
}

/** Its place is one in the operation that was priced, not in the one that asks. */
function problemOf({ message, extensions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } })
}

function variablesOf(text: string | null): Record<string, unknown> {
  if (text === null) return {}
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Refused below, like JSON that is no object.
  }
  throw refusal('VARIABLES_INVALID')
}
