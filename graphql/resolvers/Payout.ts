import type {
  PaymentCasePayeeResolvers,
  PayoutFileConnectionResolvers,
  PayoutFileResolvers,
  PayoutItemResolvers,
} from '../generated/resolvers'
import { refusal } from '../refusal'

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
  edges: ({ files }) => files.map((node) => ({ node, cursor: payoutCursor(node) })),
  pageInfo: ({ files, hasNextPage }) => {
    const last = files.at(-1)
    return { hasNextPage, endCursor: last ? payoutCursor(last) : null }
  },
  totalCount: ({ totalCount }) => totalCount(),
}

function payoutCursor({ id }: { readonly id: number }): string {
  return Buffer.from(`payout.${id}`).toString('base64url')
}

/** The id that a cursor names. Throws a refusal for one that is not ours. */
export function payoutPosition(cursor: string): number {
  const [, id] = /^payout\.(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (id === undefined) throw refusal('CURSOR_INVALID')
  return Number(id)
}
