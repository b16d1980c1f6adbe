import type { ReferenceRow } from '@/db/queries/references'
import { isPayable } from '@/domain/pricing/dues'
import { coverage, coversEverything } from '@/domain/pricing/price'
import { isFinal } from '@/domain/references/payment-reference'
import { dayInAmman } from '@/domain/values/calendar-day'
import type { ReferenceModel } from '@/graphql/references/model'
import type { Context } from '@/graphql/server/context'
import { type PayableSet, referenceModel } from './reference-model'

/** A reference that was read by itself. */
export function storedReference(row: ReferenceRow, proven: boolean, context: Context): ReferenceModel {
  const { paymentReferences } = context.queries
  const openReference = async (self: ReferenceModel): Promise<ReferenceModel | null> => {
    if (row.kind === 'ALL_DUE' && row.status === 'OPEN') return self
    const open = await paymentReferences.openOf(row.licenseId)
    return open && storedReference(open, proven, context)
  }
  return referenceModel(row, { proven, payable: () => payableSet(row, paymentReferences), openReference }, context)
}

async function payableSet(row: ReferenceRow, references: Context['queries']['paymentReferences']): Promise<PayableSet> {
  if (isFinal(row.status)) return { members: [], coversAll: coversEverything }
  const members = (await references.payableGroups(row)).filter(isPayable)
  if (row.kind === 'ALL_DUE') return { members, coversAll: coversEverything }
  const universe = await references.listed(row)
  const chosen = new Set(universe.filter(({ part }) => part === 'SET').map(({ id }) => id))
  const issuedOn = dayInAmman(row.issuedAt)
  return { members, coversAll: (rule) => coverage(chosen, universe, rule, issuedOn) }
}
