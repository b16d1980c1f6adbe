import { headers } from 'next/headers'
import type { Locale } from '@/app/_i18n/locale'

/** Address of the page that is drawn, with its query; `proxy.ts` says it. */
export async function pagePath(locale: Locale): Promise<string> {
  return (await headers()).get('x-page-path') ?? `/${locale}`
}
