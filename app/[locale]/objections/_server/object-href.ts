import type { Locale } from '@/app/_i18n/locale'
import type { Payability } from '@/graphql/generated/client/graphql'

/** Whether a violation can be objected to, as far as its money tells. */
export const isObjectable = (payability: Payability): boolean => payability === 'AVAILABLE' || payability === 'PAYMENT_UNDER_REVIEW'

/** The form of a new objection; `violation`: the one that is chosen already. */
export function objectHref(locale: Locale, inquiry: string, violation?: string): string {
  return `/${locale}/objections/new?${new URLSearchParams({ inquiry, ...(violation && { v: violation }) })}`
}
