import { ask } from '@/app/_server/ask'
import type { CaseQuery, CasesQuery } from '@/graphql/generated/client/graphql'
import { type Refused, refusedBy } from '../../_server/refused'
import type { CaseFilter } from './case-filter'
import { Case, Cases } from './documents'

export type CasesPage = CasesQuery['paymentCases']
export type ListedCase = CasesPage['nodes'][number]
export type ShownCase = NonNullable<CaseQuery['paymentCase']>
export type Me = NonNullable<CaseQuery['me']>

/** Cases on a page, the earliest deadline first. */
const PAGE_SIZE = 25

/** One page of cases; a cursor that is not ours is the first page. */
export async function casesPage(
  filter: CaseFilter,
  userName: string,
  after: string | null,
): Promise<{ kind: 'list'; me: Me; cases: CasesPage } | Refused> {
  const { state, reason, isMine, isOverdue, order } = filter
  const assignee = isMine ? userName : null
  const result = await ask(Cases, { state, reason, assignee, overdue: isOverdue || null, order, first: PAGE_SIZE, after })
  if (result.ok && result.data.me) return { kind: 'list', me: result.data.me, cases: result.data.paymentCases }
  if (!result.ok && result.code === 'CURSOR_INVALID' && after !== null) return casesPage(filter, userName, null)
  return refusedBy(result)
}

/** One case, with what its money can be allocated to: of the licence with this number, or of the licence that the number paid to is of. */
export async function casePage(
  reference: string,
  license: string | null,
): Promise<{ kind: 'case'; me: Me; one: ShownCase } | { kind: 'unknown' } | Refused> {
  const lookup = license ? { number: license, purpose: `Case ${reference}` } : null
  const result = await ask(Case, { reference, lookup })
  if (!result.ok && lookup && result.code.startsWith('LICENSE_NUMBER')) return casePage(reference, null)
  if (!result.ok || !result.data.me) return refusedBy(result)
  return result.data.paymentCase ? { kind: 'case', me: result.data.me, one: result.data.paymentCase } : { kind: 'unknown' }
}
