import type { Payability } from '@/domain/violations/payability'
import { type LocalizedText, localized, textsOf } from '@/graphql/lib/localized-text'

/** Payability in words; a violation collected elsewhere also names its authority. */
export function payabilityText(payability: Payability, authority: LocalizedText): LocalizedText {
  return payability === 'NOT_COLLECTED_HERE' ? localized('payability.NOT_COLLECTED_HERE', { authority }) : textsOf('payability')[payability]
}
