import { cache } from 'react'
import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { StaffAgenciesQuery } from '@/graphql/generated/client/graphql'
import type { Agency } from '../../../agency/_server/my-agency'
import { type Refused, refusedBy } from '../../_server/refused'

const StaffAgencies = graphql(`
  query StaffAgencies {
    me { role }
    agencies {
      id
      code
      name { ar en }
      authority { name { ar en } }
      closedAt
      applications { budget budgetLeft suspendedAt keys { state lastUsedAt } }
    }
    sources { authority { id name { ar en } } }
  }
`)

const StaffAgency = graphql(`
  query StaffAgency($id: ID!) {
    me { role }
    partnerAgency(id: $id) { ...AgencyParts }
  }
`)

export type ListedAgency = StaffAgenciesQuery['agencies'][number]
type Role = NonNullable<StaffAgenciesQuery['me']>['role']
export type AuthorityChoice = StaffAgenciesQuery['sources'][number]['authority']

/** Every partner agency, or why they are not shown. */
export async function staffAgencies(): Promise<
  { kind: 'list'; role: Role; agencies: readonly ListedAgency[]; authorities: readonly AuthorityChoice[] } | Refused
> {
  const result = await ask(StaffAgencies, {})
  if (!result.ok || !result.data.me) return refusedBy(result)
  const { me, agencies, sources } = result.data
  return { kind: 'list', role: me.role, agencies, authorities: sources.map(({ authority }) => authority) }
}

/** One agency; `agency` null: there is none. */
export const staffAgency = cache(async (id: string): Promise<{ kind: 'agency'; role: Role; agency: Agency | null } | Refused> => {
  const result = await ask(StaffAgency, { id })
  if (!result.ok || !result.data.me) return refusedBy(result)
  return { kind: 'agency', role: result.data.me.role, agency: result.data.partnerAgency ?? null }
})
