import { headers } from 'next/headers'
import { DEFAULT_LOCALE, isLocale, type Locale } from './locale'

/** The language of the address that was asked for, for the files that Next gives no parameters. */
export async function requestedLocale(): Promise<Locale> {
  const segment = ((await headers()).get('x-page-path') ?? '').split(/[/?]/)[1]
  return isLocale(segment) ? segment : DEFAULT_LOCALE
}
