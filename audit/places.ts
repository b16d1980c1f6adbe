import type { Locale } from '@/app/_i18n/locale'
import { NUMBERS } from '@/tests/support/payment-numbers'
import { ANSWERS, PUBLIC_PAGES, type Typed } from './pages'

/** A page to audit, with the cookie without which it would show something else. */
export type Place = {
  readonly name: string
  readonly locale: Locale
  readonly url: string
  readonly cookie: string
  readonly isPublic: boolean
}

/** Every page to audit in one language. */
export async function placesIn(locale: Locale, site: string): Promise<Place[]> {
  const root = `${site}/${locale}`
  const open = (name: string, path: string, isPublic: boolean): Place => ({ name, locale, url: root + path, cookie: '', isPublic })
  const numbers = Object.entries(NUMBERS).map(([state, number]) => open(`payment number: ${state}`, `/pay/${number}`, false))
  const slip = open('payment slip', `/pay/${NUMBERS.discounted}/slip`, false)
  return [...PUBLIC_PAGES.map((path) => open(path || '/', path, true)), ...(await answersIn(locale, site)), ...numbers, slip]
}

async function answersIn(locale: Locale, site: string): Promise<Place[]> {
  const answers = Object.entries(ANSWERS).map(async ([name, { typed, path }]) => {
    const { id, cookie, number } = await inquired(locale, site, typed)
    return { name, locale, url: `${site}/${locale}${path(id, number)}`, cookie, isPublic: false }
  })
  return Promise.all(answers)
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
