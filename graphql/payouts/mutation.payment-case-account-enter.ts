import { documentEnds } from '@/domain/payouts/identity-document'
import { parseReference } from '@/domain/values/reference-code'
import { caseMutation } from '@/graphql/cases/case-mutation'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { userError } from '@/graphql/lib/user-error'
import { enterPayeeAccount } from '@/services/payouts/enter-payee-account'
import { readAccount } from './read-account'

/** The account that a payee names at the counter; everything that is wrong is told at once. */
export const paymentCaseAccountEnter: MutationResolvers['paymentCaseAccountEnter'] = async (_parent, { input }, context) => {
  const { errors, iban, holder, latin } = readAccount(input, context.payoutLetters)
  const ends = documentEnds(input.documentEnds)
  const wrong = [
    ...errors,
    ...(ends === null ? [userError('DOCUMENT_ENDS', 'documentEnds')] : []),
    ...(input.documentSeen ? [] : [userError('DOCUMENT_NOT_SEEN', 'documentSeen')]),
  ]
  if (wrong.length > 0 || ends === null) {
    const reference = parseReference('H', input.reference)
    return { paymentCase: reference === null ? null : await context.queries.paymentCases.byReference(reference), userErrors: wrong }
  }
  const payee = { iban, holder, latin, document: { kind: input.documentKind, ends } }
  return caseMutation({ context, input, mutation: 'paymentCaseAccountEnter' }, (tx, step) =>
    enterPayeeAccount(tx, { ...step, payee, sealKey: context.sealKey }),
  )
}
