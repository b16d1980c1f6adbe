import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql'
import { tooCostly } from '@/graphql/lib/refusal'
import type { Context } from '@/graphql/server/context'
import { maxAgeOf } from '@/graphql/server/max-age'
import { allow, type Need, needsIn } from './access'
import { type Estimate, estimatesIn } from './cost'
import { spend, spendOfProgram } from './spending'

/** What is known of an operation before it runs. */
export type Judged = {
  readonly needs: readonly Need[]
  readonly estimate: Estimate
  /** Seconds for which caches may keep its answer. */
  readonly maxAge: number
}

/** Judges one operation of a valid document. */
export type Judge = (document: DocumentNode, operationName: string | null | undefined) => Judged

type Variables = Readonly<Record<string, unknown>> | null | undefined

/** Points that one operation may cost, whoever sends it. */
export const MAX_POINTS = 2_000

export function judgeBy(schema: GraphQLSchema): Judge {
  const needsOf = needsIn(schema)
  const estimateOf = estimatesIn(schema)
  return (document, operationName) => ({
    needs: needsOf(document, operationName),
    estimate: estimateOf(document, operationName),
    maxAge: maxAgeOf(schema, document, operationName),
  })
}

/**
 * Lets an operation through to execution, or throws why not: whoever asks may not ask it, it costs too much, or the budget is spent. Every request comes through
 * here once, compiled or not; nothing of it has run yet.
 */
export async function admit(context: Context, { needs, estimate, maxAge }: Judged, variables: Variables): Promise<void> {
  await allow(context, needs)
  const points = estimate(variables ?? {})
  if (points > MAX_POINTS) throw tooCostly(points, MAX_POINTS)
  await chargeOnce(context, points)
  context.admitted.maxAge = maxAge
}

/** What was refused when it was about to run compiled comes here again on Apollo's way: it is neither charged twice nor let through. */
async function chargeOnce(context: Context, points: number): Promise<void> {
  const { admitted, apiKey } = context
  if (admitted.refusal) throw admitted.refusal
  if (admitted.isCharged) return
  try {
    await (apiKey === null ? spend(context, points) : spendOfProgram(context, points))
    admitted.isCharged = true
  } catch (error) {
    if (error instanceof GraphQLError) admitted.refusal = error
    throw error
  }
}
