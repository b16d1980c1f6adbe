import { parseLicenseNumber } from '@/domain/licenses/license-number'
import { parseVehiclePlate } from '@/domain/licenses/vehicle-plate'
import { type PaymentNumber, parsePaymentNumber } from '@/domain/references/payment-number'
import { latinDigits, plainText } from '@/domain/values/digits'
import { searchedName } from '@/domain/values/folded-name'
import { parseReference, type ReferenceKind } from '@/domain/values/reference-code'

/** What a text may be, by its shape; null where it cannot be that. Several at once are possible: `10118254` is a licence's number or a violation's. */
export type StaffSearchPlan = {
  readonly licenseNumber: string | null
  readonly paymentNumber: PaymentNumber | null
  /** 13 digits that do not check: most likely a payment number with a wrong digit. */
  readonly isMistypedNumber: boolean
  readonly plate: string | null
  /** A violation's number, an authority's own key, a transaction or a bank's number of it: compared as it is. */
  readonly key: string | null
  /** Words of a name, one of them with three letters at least. */
  readonly words: readonly string[]
  /** The number of something that is told to people with a letter before it; null where it is none. */
  readonly reference: { readonly kind: SearchedKind; readonly number: string } | null
}

/** Cases, receipts, files for the bank, letters and objections. What gets numbers of its own later joins them here. */
const SEARCHED_KINDS = ['H', 'R', 'P', 'M', 'O'] as const satisfies readonly ReferenceKind[]

type SearchedKind = (typeof SEARCHED_KINDS)[number]

/** Characters of the longest text that is searched for. */
const SEARCH_MOST = 80
/** With all that nobody sees in it. */
const TYPED_MOST = 1_000

/** What to search for. Nothing but what was typed decides: whether something exists is for the database. */
export function staffSearchPlan(typed: string): StaffSearchPlan {
  const text = plainText(typed.slice(0, TYPED_MOST)).trim().slice(0, SEARCH_MOST)
  const digits = latinDigits(text)
  const license = parseLicenseNumber(digits)
  const payment = parsePaymentNumber(digits)
  const plate = parseVehiclePlate(text)
  const words = /\d/.test(text) ? [] : searchedName(typed.slice(0, SEARCH_MOST))
  return {
    licenseNumber: license.ok ? license.number : null,
    paymentNumber: payment.ok ? payment.number : null,
    isMistypedNumber: !payment.ok && payment.reason === 'CHECK_DIGIT',
    plate: plate.ok ? plate.plate : null,
    key: isKey(text) ? text : null,
    words: words.some((word) => word.length >= 3) ? words.slice(0, 6) : [],
    reference: referenceIn(text),
  }
}

function referenceIn(text: string): StaffSearchPlan['reference'] {
  const found = SEARCHED_KINDS.map((kind) => ({ kind, number: parseReference(kind, text) }))
  return found.flatMap(({ kind, number }) => (number === null ? [] : [{ kind, number }]))[0] ?? null
}

/** Authorities' keys and the network's have digits, and no spaces. */
function isKey(text: string): boolean {
  return /\d/.test(text) && !/[\s\0]/.test(text)
}
