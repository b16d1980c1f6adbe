import { GraphQLError } from 'graphql'
import { MAX_POINTS } from '@/graphql/admission/admission'
import { spendOnReading } from '@/graphql/admission/spending'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import type { PriceOf } from '@/graphql/pricing/price-of'
import { registerOperation } from '@/services/partners/register-operation'
import { agencyManager, ownApplication, refusedBecause } from './agency-manager'

const MAX_LENGTH = 10_000

export const operationRegister: MutationResolvers['operationRegister'] = async (_parent, { input }, context) => {
  const { now, priceOf } = context
  const { actor } = await agencyManager(context)
  const nothing = { hash: null, points: null }
  const application = await ownApplication(input.application, context)
  if (!application) return { ...nothing, ...refusedBecause('APPLICATION_UNKNOWN', 'application') }
  const { document } = input
  await spendOnReading(context, Math.ceil(document.length / 100))
  const points = document.length > MAX_LENGTH ? null : pointsOf(document, priceOf)
  if (points === null) return { ...nothing, ...refusedBecause('DOCUMENT', 'document') }
  const registered = await repeatable(context, 'operationRegister', input, async (tx) => {
    const hash = await registerOperation(tx, { applicationId: application.id, document, actor, now })
    return hash === null ? { ok: false, reason: 'OPERATIONS_TOO_MANY' as const } : { ok: true, answer: hash }
  })
  if (registered.ok) return { hash: String(registered.answer), points, userErrors: [] }
  return { ...nothing, ...refusedBecause(registered.reason, registered.reason === 'IDEMPOTENCY_KEY' ? 'idempotencyKey' : 'application') }
}

/** Null for what could not run. */
function pointsOf(document: string, priceOf: PriceOf): number | null {
  try {
    const points = priceOf(document, null, null)
    return points <= MAX_POINTS ? points : null
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}
