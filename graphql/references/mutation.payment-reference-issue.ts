import type { MutationResolvers, ResolversTypes } from '@/graphql/generated/resolvers'
import { refusal } from '@/graphql/lib/refusal'
import { callerOf } from '@/graphql/lib/repeatable'
import { type UserError, userError } from '@/graphql/lib/user-error'
import { lookUpLicense } from '@/graphql/licenses/look-up-license'
import { moreDetailsText } from '@/graphql/licenses/more-details-text'
import { unavailableError } from '@/graphql/licenses/verify-license'
import type { Context } from '@/graphql/server/context'
import { issueSelection } from '@/services/references/issue-selection'
import { storedReference } from './stored-reference'

type Payload = Awaited<ResolversTypes['PaymentReferenceIssuePayload']>

export const paymentReferenceIssue: MutationResolvers['paymentReferenceIssue'] = async (_parent, { input }, context) => {
  const found = await lookUpLicense(input.lookup, 'ISSUING', context)
  switch (found.kind) {
    case 'NOT_FOUND':
      return refused(userError('LICENSE_NOT_FOUND', 'lookup'))
    case 'MORE_DETAILS':
      return refused(userError('MORE_DETAILS_NEEDED', 'lookup', moreDetailsText(found.missing)))
    case 'UNAVAILABLE':
      return refused(unavailableError(found.until, context.now))
    case 'INVALID':
      throw refusal(found.reason)
    case 'FOUND':
      return issueFor(found.license.id, input, context)
  }
}

async function issueFor(licenseId: number, input: { violationIds: string[]; idempotencyKey: string }, context: Context): Promise<Payload> {
  const { db, queries, reference, now, drawNumbers } = context
  const { violationIds, idempotencyKey } = input
  const caller = await callerOf(context, 'card')
  const request = { licenseId, violationIds, caller, idempotencyKey, now, rules: reference.rules, drawNumbers }
  const outcome = await issueSelection(db, request)
  if (!outcome.ok) {
    const field = outcome.reason === 'IDEMPOTENCY_KEY' ? 'idempotencyKey' : 'violationIds'
    return refused(userError(outcome.reason, field))
  }
  const row = await queries.paymentReferences.byNumber(outcome.number)
  return { paymentReference: row && storedReference(row, true, context), userErrors: [] }
}

function refused(error: UserError): Payload {
  return { paymentReference: null, userErrors: [error] }
}
