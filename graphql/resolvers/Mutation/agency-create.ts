import { createAgency } from '@/services/agencies/create-agency'
import { agencyManager, nameOf, refusedBecause } from '../../agency-manager'
import type { MutationResolvers } from '../../generated/resolvers'
import { repeatable } from '../../repeatable'

export const agencyCreate: MutationResolvers['agencyCreate'] = async (_parent, { input }, context) => {
  const { now, queries, reference } = context
  const { code, authority = null, scopes } = input
  const [nameAr, nameEn] = [nameOf(input.nameAr, 120), nameOf(input.nameEn, 120)]
  if (!/^[A-Z0-9]{2,12}$/.test(code)) return { agency: null, ...refusedBecause('AGENCY_CODE', 'code') }
  if (!nameAr || !nameEn) return { agency: null, ...refusedBecause('AGENCY_NAME', nameAr ? 'nameEn' : 'nameAr') }
  if (authority !== null && !reference.authorities.has(authority))
    return { agency: null, ...refusedBecause('AUTHORITY_UNKNOWN', 'authority') }
  const { actor } = await agencyManager(context)
  const made = await repeatable(context, 'agencyCreate', input, async (tx) => {
    const id = await createAgency(tx, { code, nameAr, nameEn, authorityCode: authority, scopes }, { actor, now })
    return id === null ? { ok: false, reason: 'AGENCY_CODE' as const } : { ok: true, answer: id }
  })
  if (!made.ok) return { agency: null, ...refusedBecause(made.reason, made.reason === 'AGENCY_CODE' ? 'code' : 'idempotencyKey') }
  return { agency: await queries.apiKeys.agency(Number(made.answer)), userErrors: [] }
}
