import type { Locale } from '@/app/_i18n/locale'
import { ANSWERS, PUBLIC_PAGES, type Typed } from './pages'

/** A page to audit, with the cookie without which it would show something else. */
export type Place = {
  readonly name: string
  readonly locale: Locale
  readonly url: string
  readonly cookie: string
  readonly isPublic: boolean
}

/** The pages that everybody can open by their address. */
export function publicPagesIn(locale: Locale, site: string): Place[] {
  return PUBLIC_PAGES.map((path) => ({ name: path || '/', locale, url: `${site}/${locale}${path}`, cookie: '', isPublic: true }))
}

/** The pages that answer an inquiry, each with an inquiry of its own. */
export async function answersIn(locale: Locale, site: string): Promise<Place[]> {
  return Promise.all(
    Object.entries(ANSWERS).map(async ([name, { typed, path }]) => {
      const { id, cookie, number } = await inquired(locale, site, typed)
      return { name, locale, url: `${site}/${locale}${path(id, number)}`, cookie, isPublic: false }
    }),
  )
}

async function inquired(locale: Locale, site: string, typed: Typed): Promise<{ id: string; cookie: string; number: string }> {
  const sent = await fetch(`${site}/${locale}/violations/inquiry`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(typed) })
  const location = sent.headers.get('location') ?? ''
  const cookie = sent.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const page = await fetch(`${site}${location}`, { headers: { cookie } })
  const number = /\/pay\/(\d{13})/.exec(await page.text())?.[1] ?? ''
  return { id: new URL(location, site).searchParams.get('inquiry') ?? '', cookie, number }
}
