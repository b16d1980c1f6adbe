/** The languages of the site, the first being the default. */
export const LOCALES = ['ar', 'en'] as const

export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = 'ar'

/** BCP 47 tags for `Intl`. `ar-JO` alone writes Arabic-Indic digits, and plain `ar` other month names than Jordan's. */
export const INTL_LOCALE = { ar: 'ar-JO-u-nu-latn', en: 'en-GB' } as const satisfies Record<Locale, string>

export const DIRECTION = { ar: 'rtl', en: 'ltr' } as const satisfies Record<Locale, 'rtl' | 'ltr'>

/** Whether the first segment of a path is one of our languages. */
export function isLocale(segment: string | undefined): segment is Locale {
  return LOCALES.some((locale) => locale === segment)
}

/** The language to switch to. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'ar' ? 'en' : 'ar'
}

/** The same path (with its query) in another language; the path must begin with a language. */
export function pathInLocale(path: string, locale: Locale): string {
  return path.replace(/^\/[^/?]*/, `/${locale}`)
}
