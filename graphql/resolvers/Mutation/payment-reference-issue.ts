import { issueSelection } from '@/services/issue-selection'
import type { Context } from '../../context'
import type { MutationResolvers, ResolversTypes, UserErrorCode } from '../../generated/resolvers'
import { unavailableError } from '../../proven-license'
import { refusal } from '../../refusal'
import { callerOf } from '../../repeatable'
import { storedReference } from '../../stored-reference'
import { type LocalizedText, moreDetailsText, userErrorTexts } from '../../texts'
import { lookUp } from '../Query/license'

type Payload = Awaited<ResolversTypes['PaymentReferenceIssuePayload']>

export const paymentReferenceIssue: MutationResolvers['paymentReferenceIssue'] = async (_parent, { input }, context) => {
  const found = await lookUp(input.lookup, 'ISSUING', context)
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
