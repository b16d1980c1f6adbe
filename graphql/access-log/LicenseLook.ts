import type { LicenseLookConnectionResolvers, LicenseLookResolvers } from '@/graphql/generated/resolvers'
import { lookCursor } from './look-list'

const ACCOUNTS = ['CITIZEN', 'AGENCY']

export const LicenseLook: LicenseLookResolvers = {
  by: ({ role }) => (role === 'PARTNER' ? 'PARTNER' : ACCOUNTS.includes(role) ? 'ACCOUNT' : 'STAFF'),
  agency: ({ agencyAr, agencyEn }) => (agencyAr && agencyEn ? { ar: agencyAr, en: agencyEn } : null),
  kind: ({ look }) => look,
}

export const LicenseLookConnection: LicenseLookConnectionResolvers = {
  nodes: ({ looks }) => [...looks],
  edges: ({ looks }) => looks.map((node) => ({ node, cursor: lookCursor.write(node) })),
  pageInfo: ({ looks, hasNextPage }) => {
    const last = looks.at(-1)
    return { hasNextPage, endCursor: last ? lookCursor.write(last) : null }
  },
  totalCount: ({ totalCount }) => totalCount(),
}
