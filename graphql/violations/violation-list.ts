import { isPayable } from '@/domain/pricing/dues'
import { connection, type PageArguments } from '@/graphql/lib/connection'
import type { LicenseModel } from '@/graphql/licenses/model'
import type { ViolationModel, ViolationPage } from '@/graphql/references/model'
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
}

type Rows = readonly Omit<ViolationModel, 'openReference'>[]

type Source = {
  readonly read: (after: ListPosition | null, limit: number) => Promise<Rows>
  readonly totalCount: () => Promise<number>
}

/** A page of the licence's violations: out of the inquiry itself where that holds all unpaid ones, else read. */
export function violationList(license: LicenseModel, args: ListArguments, context: Context): Promise<ViolationPage> {
  const { status, payable = null, sort, ...page } = args
  const order = listOrder(sort ?? 'DATE', context.reference.authorities)
  const { read, totalCount } = sourceOf(license, { status: status ?? 'UNPAID', payable, order }, context)
  return connection(page, {
    cursor: order.cursor,
    read: async (after, limit) => (await read(after, limit)).map((row) => violationModel(license, row)),
    totalCount,
  })
}

function sourceOf(license: LicenseModel, request: ListRequest, context: Context): Source {
  const { status, payable } = request
  if (status === 'UNPAID' && license.row.unpaid) return inlineSource(license.row.unpaid, request)
  // What is paid or cancelled cannot be paid.
  if (status !== 'UNPAID' && payable === true) return { read: async () => [], totalCount: async () => 0 }
  return {
    read: (after, limit) => rowsOf(license, request, { after, limit }, context),
    totalCount: () => totalOf(license, request, context),
  }
}

function inlineSource(unpaid: NonNullable<LicenseModel['row']['unpaid']>, { payable, order }: ListRequest): Source {
  const listed = payable === null ? unpaid : unpaid.filter((violation) => isPayable(violation) === payable)
  return {
    read: async (after, limit) =>
      order
        .sorted(listed)
        .filter((violation) => order.isAfter(violation, after))
        .slice(0, limit),
    totalCount: async () => listed.length,
  }
}

type Place = { readonly after: ListPosition | null; readonly limit: number }

function rowsOf({ row }: LicenseModel, { status, payable, order }: ListRequest, place: Place, { queries }: Context) {
  const input = { licenseId: row.id, status, ...place }
  if (order.name === 'DATE' && payable === null) return queries.violations.page(input)
  return queries.violations.list({ ...input, payable, order: order.name, authorities: order.authorities })
}

async function totalOf(license: LicenseModel, { status, payable }: ListRequest, { queries }: Context): Promise<number> {
  if (status !== 'UNPAID') return queries.violations.settledTotal({ licenseId: license.row.id, status })
  const { violations } = await license.unpaid()
  const counted = payable === null ? violations : violations.filter((group) => isPayable(group) === payable)
  return counted.reduce((sum, group) => sum + (group.count ?? 1), 0)
}

/** A violation of this licence as the resolvers see it. */
export function violationModel({ unpaid }: LicenseModel, row: Omit<ViolationModel, 'openReference'>): ViolationModel {
  return { ...row, openReference: async () => (await unpaid()).openReference } as ViolationModel
}
