import { duesOf } from '@/domain/dues'
import { maskedName } from '@/domain/masked-name'
import type { Context } from '../context'
import type { LicenseResolvers } from '../generated/resolvers'
import type { LicenseModel, ViolationModel, ViolationPage } from '../mappers'
import { isAfter, type PageArguments, pageRequest } from '../page'
import { isStaff } from '../viewer'
import { sourcesOf } from './SourceFreshness'

export const License: LicenseResolvers = {
  id: ({ row }) => String(row.id),
  number: ({ row }) => row.number,
  licensingCenter: ({ row }, _args, { reference }) => reference.licensingCenters.get(row.centerCode ?? '') ?? null,
  licenseClass: ({ row }, _args, { reference }) => reference.licenseClasses.get(row.classCode ?? '') ?? null,
  holderName: async ({ row }, _args, { viewer }) => (isStaff(await viewer()) ? row.holderName : maskedName(row.holderName)),
  sources: (_license, _args, { reference, now }) => sourcesOf(reference, now),
  violations: async (license, { status, ...page }, { queries }) => {
    if (status && status !== 'UNPAID') return settledPage(license, status, page, queries.violations)
    if (license.row.unpaid) return inlinePage(license, license.row.unpaid, page)
    return unpaidPage(license, page, queries.violations)
  },
  dues: async (license, _args, { reference, today }) => {
    const { violations, openReference } = await license.unpaid()
    return { ...duesOf(violations, reference.rules, today), license, openReference }
  },
}

type Violations = Context['queries']['violations']

function inlinePage(license: LicenseModel, unpaid: NonNullable<LicenseModel['row']['unpaid']>, page: PageArguments): ViolationPage {
  const { size, position } = pageRequest(page)
  const rest = unpaid.filter((violation) => isAfter(violation, position))
  return pageOf(license, rest, size, async () => unpaid.length)
}

async function unpaidPage(license: LicenseModel, page: PageArguments, violations: Violations): Promise<ViolationPage> {
  const { size, position } = pageRequest(page)
  const rows = await violations.page({ licenseId: license.row.id, status: 'UNPAID', after: position, limit: size + 1 })
  return pageOf(license, rows, size, async () => (await license.unpaid()).violations.reduce((sum, group) => sum + (group.count ?? 1), 0))
}

async function settledPage(
  license: LicenseModel,
  status: 'PAID' | 'CANCELLED',
  page: PageArguments,
  violations: Violations,
): Promise<ViolationPage> {
  const { size, position } = pageRequest(page)
  const licenseId = license.row.id
  const rows = await violations.page({ licenseId, status, after: position, limit: size + 1 })
  return pageOf(license, rows, size, () => violations.settledTotal({ licenseId, status }))
}

type Rows = readonly Omit<ViolationModel, 'openReference'>[]

function pageOf({ unpaid }: LicenseModel, rows: Rows, size: number, totalCount: () => Promise<number>): ViolationPage {
  const openReference = async () => (await unpaid()).openReference
  const violations = rows.slice(0, size).map((row) => ({ ...row, openReference }) as ViolationModel)
  return { violations, hasNextPage: rows.length > size, totalCount }
}
