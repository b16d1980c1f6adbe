import type { Metadata } from 'next'
import { LOCALES, type Locale } from './locale'

/** For search engines: the same page (`/violations`, or '' for the first one) in each language. */
export function languageLinks(locale: Locale, path: string): Metadata['alternates'] {
  return { canonical: `/${locale}${path}`, languages: Object.fromEntries(LOCALES.map((other) => [other, `/${other}${path}`])) }
}
