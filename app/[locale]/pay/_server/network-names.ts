import type { Locale } from '@/app/_i18n/locale'
import { settings } from '@/env'

/** What to choose in the bank's app: the biller, then its service. */
export function networkNames(locale: Locale): { biller: string; service: string } {
  const { biller, service } = settings().networkNames
  return { biller: biller[locale], service: service[locale] }
}
