import type { ReferenceData } from '@/db/queries/reference-data'
import { absentDiscount } from '@/domain/pricing/absent-discount'
import { isPayable } from '@/domain/pricing/dues'
import { priceOf } from '@/domain/pricing/price'
import { priceCalendar } from '@/domain/pricing/price-calendar'
import type { PaymentNumber } from '@/domain/references/payment-number'
import { payabilityOf } from '@/domain/violations/payability'
import type { ViolationResolvers } from '@/graphql/generated/resolvers'
import { localizedName } from '@/graphql/lib/localized'
import { payabilityText } from '@/graphql/violations/payability-text'

export const Violation: ViolationResolvers = {
  type: (violation, _args, { reference }) => typeOf(reference, violation.typeCode),
  description: (violation, _args, { reference }) => localizedName(typeOf(reference, violation.typeCode)),
  due: (violation, _args, { reference, today }) => (isPayable(violation) ? priceOf(violation, reference.rules, today).due : null),
  discount: (violation, _args, { reference, today }) => (isPayable(violation) ? priceOf(violation, reference.rules, today).discount : null),
  noDiscount: (violation, _args, { reference, today }) => (isPayable(violation) ? absentDiscount(violation, reference.rules, today) : null),
  priceCalendar: (violation, _args, { reference, today }) =>
    isPayable(violation) ? priceCalendar([violation], reference.rules, today) : [],
  authority: (violation, _args, { reference }) => authorityOf(reference, violation.authorityCode),
  payability: (violation) => payabilityOf(violation),
  payabilityReason: (violation, _args, { reference }) =>
    payabilityText(payabilityOf(violation), localizedName(authorityOf(reference, violation.authorityCode))),
  paidWith: async ({ id, paidAt }, _args, { queries }) => {
    const line = paidAt && (await queries.receipts.paidWith(id))
    return line && { ...line, paymentNumber: line.paymentNumber as PaymentNumber | null }
  },
  corrections: ({ id, paidAt }, _args, { queries }) => (paidAt ? queries.receipts.correctionsOf(id) : []),
  paymentReference: (violation) => (isPayable(violation) ? violation.openReference() : null),
}

function typeOf({ violationTypes }: ReferenceData, code: string) {
  return known(violationTypes.get(code), `violation type ${code}`)
}

function authorityOf({ authorities }: ReferenceData, code: string) {
  return known(authorities.get(code), `authority ${code}`)
}

/** A foreign key guarantees it, so its absence is a fault of ours. */
export function known<Row>(row: Row | undefined, what: string): Row {
  if (!row) throw new Error(`Unknown ${what}`)
  return row
}
