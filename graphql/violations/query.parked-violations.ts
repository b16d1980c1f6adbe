import type { ParkedViolationRow } from '@/db/queries/parked-violations'
import { parseLicenseNumber } from '@/domain/licenses/license-number'
import { rowId } from '@/domain/values/row-id'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { connection, listCursor } from '@/graphql/lib/connection'

const cursor = listCursor('parked', { write: ({ id }: ParkedViolationRow) => [id], read: (row = '') => rowId(row) })

export const parkedViolations: QueryResolvers['parkedViolations'] = (
  _parent,
  { authority = null, licenseNumber, ...page },
  { queries },
) => {
  const parsed = licenseNumber ? parseLicenseNumber(licenseNumber) : null
  // What is no licence number stands on none of them.
  const filter = { authority, licenseNumber: parsed === null ? null : parsed.ok ? parsed.number : '' }
  return connection(page, {
    cursor,
    read: (after, limit) => queries.parkedViolations.page(filter, after, limit),
    totalCount: () => queries.parkedViolations.total(filter),
  })
}
