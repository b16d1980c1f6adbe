import { isPayable } from '@/domain/pricing/dues'
import type { LicenseModel, ViolationModel, ViolationPage } from '@/graphql/lib/mappers'
import { type PageArguments, pageRequest } from '@/graphql/lib/page'
import type { Context } from '@/graphql/server/context'
import { type ListPosition, listOrder, type Order } from './violation-order'

type ListArguments = PageArguments & {
  readonly status?: 'UNPAID' | 'PAID' | 'CANCELLED' | null
  readonly payable?: boolean | null
  readonly sort?: 'DATE' | 'FINE' | 'AUTHORITY' | null
}

type ListRequest = {
  readonly status: 'UNPAID' | 'PAID' | 'CANCELLED'
  readonly payable: boolean | null
  readonly order: Order
  readonly size: number
  readonly after: ListPosition | null
}

/** A page of the licence's violations: out of the inquiry itself where that holds all unpaid ones, else read. */
export async function violationList(license: LicenseModel, args: ListArguments, context: Context): Promise<ViolationPage> {
  const { status, payable = null, sort, ...page } = args
  const order = listOrder(sort ?? 'DATE', context.reference.authorities)
  const { size, position } = pageRequest(page, order.positionOf)
  const request = { status: status ?? 'UNPAID', payable, order, size, after: position }
  if (request.status === 'UNPAID' && license.row.unpaid) return inlinePage(license, license.row.unpaid, request)
  // What is paid or cancelled cannot be paid.
  if (request.status !== 'UNPAID' && payable === true) return pageOf(license, [], request, async () => 0)
  return pageOf(license, await rowsOf(license, request, context), request, () => totalOf(license, request, context))
}

function inlinePage(license: LicenseModel, unpaid: NonNullable<LicenseModel['row']['unpaid']>, request: ListRequest): ViolationPage {
  const { payable, order, after } = request
  const listed = payable === null ? unpaid : unpaid.filter((violation) => isPayable(violation) === payable)
  const rest = order.sorted(listed).filter((violation) => order.isAfter(violation, after))
  return pageOf(license, rest, request, async () => listed.length)
}

function rowsOf({ row }: LicenseModel, { status, payable, order, size, after }: ListRequest, { queries }: Context) {
  const input = { licenseId: row.id, status, after, limit: size + 1 }
  if (order.name === 'DATE' && payable === null) return queries.violations.page(input)
  return queries.violations.list({ ...input, payable, order: order.name, authorities: order.authorities })
}

async function totalOf(license: LicenseModel, { status, payable }: ListRequest, { queries }: Context): Promise<number> {
  if (status !== 'UNPAID') return queries.violations.settledTotal({ licenseId: license.row.id, status })
  const { violations } = await license.unpaid()
  const counted = payable === null ? violations : violations.filter((group) => isPayable(group) === payable)
  return counted.reduce((sum, group) => sum + (group.count ?? 1), 0)
}

type Rows = readonly Omit<ViolationModel, 'openReference'>[]

function pageOf(license: LicenseModel, rows: Rows, { size, order }: ListRequest, totalCount: () => Promise<number>): ViolationPage {
  return {
    violations: rows.slice(0, size).map((row) => violationModel(license, row)),
    hasNextPage: rows.length > size,
    cursorOf: order.cursorOf,
    totalCount,
  }
}

/** A violation of this licence as the resolvers see it. */
export function violationModel({ unpaid }: LicenseModel, row: Omit<ViolationModel, 'openReference'>): ViolationModel {
  return { ...row, openReference: async () => (await unpaid()).openReference } as ViolationModel
}
