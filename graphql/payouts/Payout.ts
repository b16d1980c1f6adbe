import { bankName } from '@/domain/payouts/account-holder'
import type { PaymentCasePayeeResolvers, PayoutFileResolvers, PayoutItemResolvers } from '@/graphql/generated/resolvers'
import { holderOf } from '@/services/cases/own-money'
import { openedPayee } from '@/services/payouts/sealed-payee'
import { accountRights, accountSigns } from './payee-account'

export const PaymentCasePayee: PaymentCasePayeeResolvers = {
  linkMadeBy: ({ madeBy }) => madeBy,
  linkMadeAt: ({ madeAt }) => madeAt,
  linkExpiresAt: ({ expiresAt }) => expiresAt,
  linkUsed: ({ usedAt }) => usedAt !== null,
  maskedIban: ({ masked }) => masked,
  payeeName: ({ sealed, requestId }, _args, { sealKey }) =>
    sealed === null ? null : (openedPayee(sealed, sealKey, requestId)?.holder ?? null),
  bankName: ({ sealed, requestId }, _args, { sealKey, payoutLetters }) => {
    const payee = sealed === null ? null : openedPayee(sealed, sealKey, requestId)
    return payee && bankName(payee, payoutLetters)
  },
  counter: ({ sealed, requestId, enteredBy }, _args, { sealKey }) => {
    if (sealed === null || enteredBy === null) return null
    const document = openedPayee(sealed, sealKey, requestId)?.document ?? null
    return { enteredBy, documentKind: document?.kind ?? null, documentEnds: document?.ends ?? null }
  },
  holderName: ({ paymentId }, _args, { db }) => holderOf(db, paymentId),
  signs: (row, _args, context) => accountSigns(row, context),
  refusal: async (row, _args, context) => (await accountRights(row, context)).refusal,
  approvalRefusal: async (row, _args, context) => (await accountRights(row, context)).approvalRefusal,
}

export const PayoutFile: PayoutFileResolvers = {
  xmlPath: ({ reference }) => `/api/staff/payouts?reference=${reference}&format=xml`,
  csvPath: ({ reference }) => `/api/staff/payouts?reference=${reference}&format=csv`,
  taken: ({ reference }, _args, { queries }) => queries.payouts.wasTaken(reference),
  items: ({ id }, _args, { queries }) => queries.payouts.items(id),
}

export const PayoutItem: PayoutItemResolvers = {
  maskedIban: ({ masked }) => masked,
}
