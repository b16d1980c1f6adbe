import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Reference } from '../_server/documents'

/** The way back: to the result of the inquiry that proved the licence, else to its form. */
export function payTrail(locale: Locale, reference?: Reference, inquiry?: string) {
  const t = wordsOf(locale)
  const form = { href: `/${locale}/violations`, label: t('pages.violations') }
  const isProven = Boolean(inquiry && reference?.violations)
  return isProven ? [form, { href: `/${locale}/violations?inquiry=${inquiry}`, label: t('pay.toResult') }] : [form]
}
