import type {
  PaymentCasePayeeResolvers,
  PayoutFileConnectionResolvers,
  PayoutFileResolvers,
  PayoutItemResolvers,
} from '../generated/resolvers'
import { rowCursor } from '../row-cursor'

export const PaymentCasePayee: PaymentCasePayeeResolvers = {
  linkMadeBy: ({ madeBy }) => madeBy,
  linkMadeAt: ({ madeAt }) => madeAt,
  linkExpiresAt: ({ expiresAt }) => expiresAt,
  linkUsed: ({ usedAt }) => usedAt !== null,
  maskedIban: ({ masked }) => masked,
}

export const PayoutFile: PayoutFileResolvers = {
  xmlPath: ({ reference }) => `/api/staff/payouts?reference=${reference}&format=xml`,
  csvPath: ({ reference }) => `/api/staff/payouts?reference=${reference}&format=csv`,
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
