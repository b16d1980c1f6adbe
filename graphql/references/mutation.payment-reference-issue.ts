import type { MutationResolvers, ResolversTypes, UserErrorCode } from '@/graphql/generated/resolvers'
import { refusal } from '@/graphql/lib/refusal'
import { callerOf } from '@/graphql/lib/repeatable'
import { type LocalizedText, moreDetailsText, userErrorTexts } from '@/graphql/lib/texts'
import { lookUpLicense } from '@/graphql/licenses/look-up-license'
import { unavailableError } from '@/graphql/licenses/proven-license'
import type { Context } from '@/graphql/server/context'
import { issueSelection } from '@/services/references/issue-selection'
import { storedReference } from './stored-reference'

type Payload = Awaited<ResolversTypes['PaymentReferenceIssuePayload']>

export const paymentReferenceIssue: MutationResolvers['paymentReferenceIssue'] = async (_parent, { input }, context) => {
  const found = await lookUpLicense(input.lookup, 'ISSUING', context)
  switch (found.kind) {
    case 'NOT_FOUND':
      return refused('LICENSE_NOT_FOUND', ['input', 'lookup'], userErrorTexts.LICENSE_NOT_FOUND)
    case 'MORE_DETAILS':
      return refused('MORE_DETAILS_NEEDED', ['input', 'lookup'], moreDetailsText(found.missing))
    case 'UNAVAILABLE':
      return { paymentReference: null, userErrors: [unavailableError(found.until, context.now)] }
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
    return refused(outcome.reason, ['input', field], userErrorTexts[outcome.reason])
  }
  const row = await queries.paymentReferences.byNumber(outcome.number)
  return { paymentReference: row && storedReference(row, true, context), userErrors: [] }
}

function refused(code: UserErrorCode, field: string[] | null, message: LocalizedText): Payload {
  return { paymentReference: null, userErrors: [{ __typename: 'InputRefusal', code, message, field }] }
}
