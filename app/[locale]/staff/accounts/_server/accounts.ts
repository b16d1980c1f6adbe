import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { AccountRole, AccountsQuery } from '@/graphql/generated/client/graphql'
import { type Refused, refusedBy } from '../../_server/refused'

const PAGE_SIZE = 50

export const ROLES = [
  'CLERK',
  'FINANCE',
  'LEGAL',
  'ADJUDICATOR',
  'AUDITOR',
  'ADMIN',
  'AGENCY',
  'CITIZEN',
] as const satisfies readonly AccountRole[]

const Accounts = graphql(`
  query Accounts($search: String, $role: AccountRole, $first: Int!, $after: String) {
    me { userName role }
    accounts(search: $search, role: $role, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id userName displayName role employeeNumber mustChangePassword hasSecondFactor createdAt disabledAt
        agency { name { ar en } }
        authority { name { ar en } }
      }
    }
  }
`)

export type AccountsPage = AccountsQuery['accounts']
export type ListedAccount = AccountsPage['nodes'][number]
type Me = NonNullable<AccountsQuery['me']>

export type AccountFilter = { readonly search: string; readonly role: AccountRole | null }

/** One page of accounts by user name, or why it is not shown. */
export async function accountsPage(
  { search, role }: AccountFilter,
  after: string | null,
): Promise<{ kind: 'list'; me: Me; accounts: AccountsPage } | Refused> {
  const result = await ask(Accounts, { search: search || null, role, first: PAGE_SIZE, after })
  if (result.ok && result.data.me) return { kind: 'list', me: result.data.me, accounts: result.data.accounts }
  return refusedBy(result)
}
