import { notFound } from 'next/navigation'
import { isLocale, type Locale } from './locale'

/** The language of a page from its address; any other first segment is a page that does not exist. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}
