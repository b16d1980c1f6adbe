import type { Db } from '@/db/client/client'
import { maskedIban } from '@/domain/values/iban'
import { parseReference } from '@/domain/values/reference-code'
import { limitAccounts, limitRefundLink } from '@/graphql/admission/look-up-limits'
import { caseMutation } from '@/graphql/cases/case-mutation'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { isStaffRole } from '@/graphql/server/viewer'
import { cancelPayoutFile } from '@/services/payouts/cancel-payout-file'
import { givePayeeAccount, type PayeeLinkRefusal, refuseStaffAtLink } from '@/services/payouts/give-payee-account'
import { makePayoutFile } from '@/services/payouts/make-payout-file'
import { payeeTokenHash } from '@/services/payouts/payee-link'
import { recordFilePaidOut, recordFileReturned } from '@/services/payouts/record-file-outcome'
import { sendPayeeLink } from '@/services/payouts/send-payee-link'
import { filePayload } from './payout-mutation'
import { readAccount } from './read-account'

/** No account was taken, because of the link or the key. */
function notGiven(reason: PayeeLinkRefusal | 'IDEMPOTENCY_KEY') {
  const field = reason === 'IDEMPOTENCY_KEY' ? 'idempotencyKey' : 'token'
  return { maskedIban: null, caseReference: null, userErrors: [userError(reason, field)] }
}

/** Accounts for refunds, and files for the bank; the schema names who may. */
export const payoutMutations = {
  paymentCasePayeeLinkSend: (_parent, { input }, context) =>
    caseMutation({ context, input, mutation: 'paymentCasePayeeLinkSend' }, (tx, step) =>
      sendPayeeLink(tx, { ...step, sealKey: context.sealKey }),
    ),

  refundAccountGive: async (_parent, { input }, context) => {
    const { limited, now, sealKey } = context
    const { address } = limited
    await limitAccounts(limited, payeeTokenHash(input.token))
    const viewer = await context.viewer()
    if (viewer.kind === 'ACCOUNT' && isStaffRole(viewer.role)) {
      const refused = await refuseStaffAtLink(context.db, { token: input.token, actor: viewer.userName, now, address })
      return notGiven(refused.ok ? 'REFUND_LINK_STAFF' : refused.reason)
    }
    const { errors, iban, holder, latin } = readAccount(input, context.payoutLetters)
    if (errors.length > 0) return { maskedIban: null, caseReference: null, userErrors: errors }
    if (input.checkOnly) return { maskedIban: maskedIban(iban), caseReference: null, userErrors: [] }
    const give = async (tx: Db) => {
      const taken = await givePayeeAccount(tx, { token: input.token, iban, holder, latin, sealKey, now, address })
      return taken.ok ? { ok: true as const, answer: { caseReference: taken.caseReference, maskedIban: taken.masked } } : taken
    }
    const given = await limitRefundLink(
      limited,
      () => repeatable(context, 'refundAccountGive', input, give, `refund link ${input.token}`),
      (outcome) => !outcome.ok && outcome.reason === 'REFUND_LINK_UNKNOWN',
    )
    if (given.ok) return { ...(given.answer as { caseReference: string; maskedIban: string }), userErrors: [] }
    return notGiven(given.reason)
  },

  payoutFileMake: (_parent, { input }, context) =>
    filePayload({ context, input, mutation: 'payoutFileMake' }, (tx, by) =>
      makePayoutFile(tx, {
        ...by,
        cases: input.cases?.map((one) => parseReference('H', one) ?? '') ?? null,
        from: context.payoutFrom,
        letters: context.payoutLetters,
        sealKey: context.sealKey,
      }),
    ),

  payoutFileCancel: (_parent, { input }, context) => filePayload({ context, input, mutation: 'payoutFileCancel' }, cancelPayoutFile),

  payoutFilePaidOutRecord: (_parent, { input }, context) =>
    filePayload({ context, input, mutation: 'payoutFilePaidOutRecord' }, (tx, by) =>
      recordFilePaidOut(tx, { ...by, endToEndIds: input.endToEndIds ?? null, transferNumber: input.transferNumber }),
    ),

  payoutFileReturnRecord: (_parent, { input }, context) =>
    filePayload({ context, input, mutation: 'payoutFileReturnRecord' }, (tx, by) =>
      recordFileReturned(tx, { ...by, endToEndIds: input.endToEndIds ?? null, note: input.note ?? '' }),
    ),
} satisfies MutationResolvers
