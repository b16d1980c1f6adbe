import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql'
import type { Limit } from '@/services/limiting/buckets'
import { allow, type Need, needsIn } from './access'
import type { Context } from './context'
import { type Estimate, estimatesIn } from './cost'
import { maxAgeOf } from './max-age'
import { overBudget, tooCostly } from './refusal'
import { spend } from './spending'

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

/** What an operation was charged, and what its application has left. */
export type Charge = { readonly points: number; readonly most: number; readonly left: number }

/** Points that one operation may cost, whoever sends it. */
export const MOST_POINTS = 2_000

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
  if (points > MOST_POINTS) throw tooCostly(points, MOST_POINTS)
  await chargeOnce(context, points)
  context.admitted.maxAge = maxAge
}

/** What an application may spend within a minute. */
export function budgetOf(most: number): Limit {
  return { name: 'points by application', most, minutes: 1 }
}

/** What was refused when it was about to run compiled comes here again on Apollo's way: it is neither charged twice nor let through. */
async function chargeOnce(context: Context, points: number): Promise<void> {
  const { admitted, apiKey } = context
  if (admitted.refusal) throw admitted.refusal
  if (admitted.isCharged) return
  try {
    await (apiKey === null ? spend(context, points) : chargeApplication(context, points))
    admitted.isCharged = true
  } catch (error) {
    if (error instanceof GraphQLError) admitted.refusal = error
    throw error
  }
}

async function chargeApplication({ viewer, limited: { limiter }, admitted }: Context, points: number): Promise<void> {
  const asker = await viewer()
  if (asker.kind !== 'PARTNER' || !limiter) return
  const { applicationId, budget: most } = asker
  const { left, retryAfter } = await limiter.take(budgetOf(most), String(applicationId), points)
  admitted.charge = { points: retryAfter === null ? points : 0, most, left }
  if (retryAfter !== null) throw overBudget(points, retryAfter)
}
