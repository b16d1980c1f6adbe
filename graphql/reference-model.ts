import type { ReferenceRow } from '@/db/queries/payment-references'
import { dayInAmman } from '@/domain/calendar-day'
import { isFinal } from '@/domain/payment-reference'
import { coverage, coversEverything } from '@/domain/price'
import type { Context } from './context'
import { isPayable } from './license-model'
import type { PayableSet, ReferenceModel } from './mappers'
import { once } from './once'

/** A stored reference as the resolvers see it; its price is read only when a field asks for it. */
export function referenceModel(row: ReferenceRow, proven: boolean, { queries }: Pick<Context, 'queries'>): ReferenceModel {
  return { ...row, proven, payable: once(() => payableSet(row, queries.paymentReferences)) }
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
