import type { ReferenceData } from '@/db/queries/reference-data'
import type { PaymentNumber } from '@/domain/references/payment-number'
import type {
  FoundLicenseResolvers,
  FoundPaymentNumberResolvers,
  FoundPaymentResolvers,
  FoundViolationResolvers,
  PaymentReferenceStatus,
} from '@/graphql/generated/resolvers'

export const FoundLicense: FoundLicenseResolvers = {
  id: ({ id }) => String(id),
  licensingCenter: ({ centerCode }, _args, { reference }) => reference.licensingCenters.get(centerCode ?? '') ?? null,
  licenseClass: ({ classCode }, _args, { reference }) => reference.licenseClasses.get(classCode ?? '') ?? null,
}

export const FoundViolation: FoundViolationResolvers = {
  id: ({ id }) => String(id),
  licenseId: ({ licenseId }) => String(licenseId),
  type: ({ typeCode }, _args, { reference }) => known(reference, 'violationTypes', typeCode),
  authority: ({ authorityCode }, _args, { reference }) => known(reference, 'authorities', authorityCode),
}

export const FoundPaymentNumber: FoundPaymentNumberResolvers = {
  number: ({ number }) => number as PaymentNumber,
  status: ({ status }) => status as PaymentReferenceStatus,
  licenseId: ({ licenseId }) => String(licenseId),
}

export const FoundPayment: FoundPaymentResolvers = {
  amount: ({ paid }) => paid,
}

type Codes = 'violationTypes' | 'authorities'
type RowOf<Kind extends Codes> = ReferenceData[Kind] extends ReadonlyMap<string, infer Row> ? Row : never

/** A foreign key guarantees it, so its absence is a fault of ours. */
function known<Kind extends Codes>(reference: ReferenceData, kind: Kind, code: string): RowOf<Kind> {
  const row = reference[kind].get(code)
  if (!row) throw new Error(`${kind} has no ${code}`)
  return row as RowOf<Kind>
}
