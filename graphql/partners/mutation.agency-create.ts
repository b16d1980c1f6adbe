import type { Tx } from '@/db/client/client'
import { mayRegister } from '@/domain/partners/scopes'
import { approvalModel } from '@/graphql/approvals/approval-model'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { requestApproval } from '@/services/approvals/request-approval'
import { createAgency, isAgencyKnown, type NewAgency } from '@/services/partners/create-agency'
import { agencyManager, nameOf, refusedBecause } from './agency-manager'

export const agencyCreate: MutationResolvers['agencyCreate'] = async (_parent, { input }, context) => {
  const { now, queries, reference } = context
  const { code, authority = null, scopes } = input
  const [nameAr, nameEn] = [nameOf(input.nameAr, 120), nameOf(input.nameEn, 120)]
  if (!/^[A-Z0-9]{2,12}$/.test(code)) return { agency: null, ...refusedBecause('AGENCY_CODE', 'code') }
  if (!nameAr || !nameEn) return { agency: null, ...refusedBecause('AGENCY_NAME', nameAr ? 'nameEn' : 'nameAr') }
  if (authority !== null && !reference.authorities.has(authority))
    return { agency: null, ...refusedBecause('AUTHORITY_UNKNOWN', 'authority') }
  const { actor } = await agencyManager(context)
  const agency = { code, nameAr, nameEn, authorityCode: authority, scopes }
  const by = { actor, now }
  const made = await repeatable(context, 'agencyCreate', input, async (tx): Promise<Made> => {
    if (mayRegister(agency)) return askFor(tx, agency, input.reason ?? '', by)
    const id = await createAgency(tx, agency, by)
    return id === null ? { ok: false, reason: 'AGENCY_CODE' } : { ok: true, answer: { agency: id } }
  })
  if (!made.ok) return { agency: null, ...refusedBecause(made.reason, FIELDS[made.reason]) }
  const answer = made.answer as Answer
  return {
    agency: answer.agency === undefined ? null : await queries.apiKeys.agency(answer.agency),
    approval: answer.approval === undefined ? null : await approvalModel(answer.approval, context),
    userErrors: [],
  }
}

type Answer = { readonly agency?: number; readonly approval?: number }
type Made = { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly reason: keyof typeof FIELDS }

const FIELDS = {
  AGENCY_CODE: 'code',
  APPROVAL_REASON: 'reason',
  APPROVAL_UNDER_WAY: 'code',
  IDEMPOTENCY_KEY: 'idempotencyKey',
} as const

async function askFor(tx: Tx, agency: NewAgency, reason: string, by: { actor: string; now: Date }): Promise<Made> {
  const asked = { kind: 'AGENCY_CREATE', subject: `agency:${agency.code}`, payload: agency, reason } as const
  if (await isAgencyKnown(tx, agency.code)) return { ok: false, reason: 'AGENCY_CODE' }
  const request = await requestApproval(tx, asked, by)
  return request.ok ? { ok: true, answer: { approval: request.id } } : request
}
