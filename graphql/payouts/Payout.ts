import { bankName } from '@/domain/payouts/account-holder'
import type {
  PaymentCasePayeeResolvers,
  PayoutFileConnectionResolvers,
  PayoutFileResolvers,
  PayoutItemResolvers,
} from '@/graphql/generated/resolvers'
import { rowCursor } from '@/graphql/lib/row-cursor'
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

export const PayoutFileConnection: PayoutFileConnectionResolvers = {
  nodes: ({ files }) => [...files],
  edges: ({ files }) => files.map((node) => ({ node, cursor: payoutCursor.write(node) })),
  pageInfo: ({ files, hasNextPage }) => {
    const last = files.at(-1)
    return { hasNextPage, endCursor: last ? payoutCursor.write(last) : null }
  },
  totalCount: ({ totalCount }) => totalCount(),
}

export const payoutCursor = rowCursor('payout')
