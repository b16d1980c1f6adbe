import type { CasePaymentRow } from '@/db/queries/payment-cases'
import { allocationLines } from '@/domain/allocation'
import { allocationControl } from '@/domain/allocation-control'
import { allocatable } from '@/services/handling/allocatable'
import { cameBack } from '@/services/handling/allocate'
import type { Context } from './context'
import type { LicenseLookup } from './generated/resolvers'
import type { CaseCandidateModel } from './mappers'
import { once } from './once'
import { refusal, unavailable } from './refusal'
import { lookUp, whoIs } from './resolvers/Query/license'
import { storedReference } from './stored-reference'

export type CaseCandidatesModel = {
  readonly nodes: CaseCandidateModel[]
  readonly totalCount: number
  readonly twoPeople: boolean
}

type Asked = { readonly lookup: LicenseLookup | null; readonly first: number }

/** What money of a payment can be allocated to, priced as it would be. Null without a licence. */
export async function caseCandidates(
  { id, payment }: { readonly id: number; readonly payment: CasePaymentRow },
  { lookup, first }: Asked,
  context: Context,
): Promise<CaseCandidatesModel | null> {
  const { db, queries } = context
  const licenseId = lookup ? await licenseOf(lookup, context) : await licenseOfNumber(payment, context)
  if (licenseId === null) return null
  const { open, payment: paid, rules } = await allocatable(db, licenseId, payment)
  const together = allocationLines(open, open, paid, rules)
  const openReference = once(async () => {
    const row = await queries.paymentReferences.openOf(licenseId)
    return row && storedReference(row, true, context)
  })
  const nodes = open.slice(0, first).map((violation, i): CaseCandidateModel => {
    const [alone] = allocationLines([violation], open, paid, rules)
    const due = alone?.amount ?? violation.fine
    return { violation: { ...violation.row, openReference }, ofNumber: violation.inSet, due, dueTogether: together[i]?.amount ?? due }
  })
  const isSameLicense = (await ownLicense(payment, context)) === licenseId
  const control = allocationControl({ isSameLicense, isOfNumber: false, cameBack: await cameBack(db, { id }) })
  return { nodes, totalCount: open.length, twoPeople: control === 'TWO_PEOPLE' }
}

async function licenseOf(lookup: LicenseLookup, context: Context): Promise<number | null> {
  const found = await lookUp(lookup, 'INQUIRY', context)
  if (found.kind === 'INVALID') throw refusal(found.reason)
  if (found.kind === 'UNAVAILABLE') throw unavailable()
  return found.kind === 'FOUND' ? found.license.id : null
}

async function ownLicense({ referenceNumber }: CasePaymentRow, { queries }: Context): Promise<number | null> {
  const row = referenceNumber === null ? null : await queries.paymentReferences.byNumber(referenceNumber)
  return row?.licenseId ?? null
}

/** The licence of the number, once the look at it is in the access log. */
async function licenseOfNumber({ referenceNumber }: CasePaymentRow, { queries, viewer, appendLook }: Context): Promise<number | null> {
  const row = referenceNumber === null ? null : await queries.paymentReferences.byNumber(referenceNumber)
  const asker = await viewer()
  if (!row || asker.kind === 'GUEST') return null
  await appendLook({ ...whoIs(asker), purpose: null, look: 'PAYMENT_NUMBER', licenseId: row.licenseId })
  return row.licenseId
}
