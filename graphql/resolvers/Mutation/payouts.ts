import type { Db } from '@/db/client'
import { accountHolder } from '@/domain/account-holder'
import { maskedIban, parseIban } from '@/domain/iban'
import { done } from '@/services/handling/case-step'
import { givePayeeAccount } from '@/services/payouts/give-payee-account'
import { makePayoutFile } from '@/services/payouts/make-payout-file'
import { makePayeeLink, payeeTokenHash } from '@/services/payouts/payee-link'
import { recordFilePaidOut, recordFileReturned } from '@/services/payouts/record-file-outcome'
import { caseMutation } from '../../case-mutation'
import type { MutationResolvers, RefundAccountGiveInput, ResolversTypes } from '../../generated/resolvers'
import { limitAccounts, limitRefundLink } from '../../look-up-limits'
import { filePayload } from '../../payout-mutation'
import { ibanLengthText, payoutErrorTexts } from '../../payout-texts'
import { inputError } from '../../proven-license'
import { repeatable } from '../../repeatable'

type UserErrors = Awaited<ResolversTypes['RefundAccountGivePayload']>['userErrors']

/** What is wrong with the account that was typed, or what it is. */
function readAccount({ iban, holder }: RefundAccountGiveInput) {
  const [account, name] = [parseIban(iban), accountHolder(holder)]
  const errors: UserErrors = [
    ...(account.ok ? [] : [inputError(account.reason, ibanText(account), ['input', 'iban'])]),
    ...(name.ok ? [] : [inputError(name.reason, payoutErrorTexts[name.reason], ['input', 'holder'])]),
  ]
  return { errors, iban: account.ok ? account.iban : '', holder: name.ok ? name.name : '' }
}

function ibanText({ reason, expected }: Extract<ReturnType<typeof parseIban>, { readonly ok: false }>) {
  return reason === 'IBAN_LENGTH' ? ibanLengthText(expected) : payoutErrorTexts[reason]
}

/** Accounts for refunds, and files for the bank; the schema names who may. */
export const payoutMutations = {
  paymentCasePayeeLinkMake: async (_parent, { input }, context) => {
    let told: { token: string; expiresAt: Date } | null = null
    const { paymentCase, userErrors } = await caseMutation({ context, input, mutation: 'paymentCasePayeeLinkMake' }, async (tx, step) => {
      const made = await makePayeeLink(tx, step)
      if (!made.ok) return made
      told = made
      return done
    })
    const { token = null, expiresAt = null } = (told ?? {}) as { token?: string; expiresAt?: Date }
    return { paymentCase: paymentCase ?? null, userErrors, token, expiresAt }
  },

  refundAccountGive: async (_parent, { input }, context) => {
    const { limited, now, sealKey } = context
    await limitAccounts(limited, payeeTokenHash(input.token))
    const { errors, iban, holder } = readAccount(input)
    if (errors.length > 0) return { maskedIban: null, caseReference: null, userErrors: errors }
    if (input.checkOnly) return { maskedIban: maskedIban(iban), caseReference: null, userErrors: [] }
    const give = async (tx: Db) => {
      const taken = await givePayeeAccount(tx, { token: input.token, iban, holder, sealKey, now })
      return taken.ok ? { ok: true as const, answer: { caseReference: taken.caseReference, maskedIban: taken.masked } } : taken
    }
    const given = await limitRefundLink(
      limited,
      () => repeatable(context, 'refundAccountGive', input, give, `refund link ${input.token}`),
      (outcome) => !outcome.ok && outcome.reason === 'REFUND_LINK_UNKNOWN',
    )
    if (given.ok) return { ...(given.answer as { caseReference: string; maskedIban: string }), userErrors: [] }
    const field = given.reason === 'IDEMPOTENCY_KEY' ? 'idempotencyKey' : 'token'
    return {
      maskedIban: null,
      caseReference: null,
      userErrors: [inputError(given.reason, payoutErrorTexts[given.reason], ['input', field])],
    }
  },

  payoutFileMake: (_parent, { input }, context) =>
    filePayload({ context, input, mutation: 'payoutFileMake' }, (tx, by) =>
      makePayoutFile(tx, { ...by, from: context.payoutFrom, sealKey: context.sealKey }),
    ),

  payoutFilePaidOutRecord: (_parent, { input }, context) =>
    filePayload({ context, input, mutation: 'payoutFilePaidOutRecord' }, (tx, by) =>
      recordFilePaidOut(tx, { ...by, endToEndIds: input.endToEndIds ?? null, transferNumber: input.transferNumber }),
    ),

  payoutFileReturnRecord: (_parent, { input }, context) =>
    filePayload({ context, input, mutation: 'payoutFileReturnRecord' }, (tx, by) =>
      recordFileReturned(tx, { ...by, endToEndIds: input.endToEndIds ?? null, note: input.note ?? '' }),
    ),
} satisfies MutationResolvers
