import type { LicenseLookResolvers } from '@/graphql/generated/resolvers'

const ACCOUNTS = ['CITIZEN', 'AGENCY']

export const LicenseLook: LicenseLookResolvers = {
  by: ({ role }) => (role === 'PARTNER' ? 'PARTNER' : ACCOUNTS.includes(role) ? 'ACCOUNT' : 'STAFF'),
  agency: ({ agencyAr, agencyEn }) => (agencyAr && agencyEn ? { ar: agencyAr, en: agencyEn } : null),
  kind: ({ look }) => look,
}
