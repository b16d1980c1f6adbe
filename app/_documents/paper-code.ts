import type { Locale } from '@/app/_i18n/locale'
import { siteAddress } from '@/app/_server/site'

/** Where a paper is checked. */
export function checkUrl(locale: Locale): string {
  return `${siteAddress()}/${locale}/verify`
}

/** A number or address inside a sentence of a paper, which reads left to right whatever is around it. */
export function isolated(text: string): string {
  return `\u2066${text}\u2069`
}

/** What the code of a paper holds: a link whose part after "#" no browser sends, so that the page for checking reads it on the device itself. */
export function codeText(locale: Locale, signedText: string): string {
  return `${checkUrl(locale)}#${signedText}`
}
