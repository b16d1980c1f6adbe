import type { CasePaymentRow } from '@/db/queries/cases'
import { allocationLines } from '@/domain/cases/allocation'
import { allocationControl } from '@/domain/cases/allocation-control'
import { lookerOf } from '@/graphql/access-log/looker'
import type { LicenseLookup } from '@/graphql/generated/resolvers'
import { memoize } from '@/graphql/lib/memoize'
import { refusal, unavailable } from '@/graphql/lib/refusal'
import { lookUpLicense } from '@/graphql/licenses/look-up-license'
import { storedReference } from '@/graphql/references/stored-reference'
import type { Context } from '@/graphql/server/context'
import { allocatable } from '@/services/cases/allocatable'
import { cameBack } from '@/services/cases/allocate'
import type { CaseCandidateModel, CaseCandidatesModel } from './model'

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
  const openReference = memoize(async () => {
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
  const found = await lookUpLicense(lookup, 'INQUIRY', context)
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
  await appendLook({ ...lookerOf(asker), purpose: null, look: 'PAYMENT_NUMBER', licenseId: row.licenseId })
  return row.licenseId
}
