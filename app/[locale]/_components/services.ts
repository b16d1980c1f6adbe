import { matches } from '@/app/_i18n/forgiving'
import { LOCALES } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

/** The e-services by rank: the one that this site is for, what helps with it, and the ways to be heard. */
export const SERVICES = {
  main: ['violations'],
  tools: ['verify', 'catalogue', 'guide'],
  voice: ['contact', 'complaint', 'suggestion', 'survey'],
} as const

export type Tool = (typeof SERVICES)['tools'][number]

export type Voice = (typeof SERVICES)['voice'][number]

export type Service = 'violations' | Tool | Voice

const ALL: readonly Service[] = Object.values(SERVICES).flat()

/** The services that a search finds, by name or by a word that people use for them, in either language. */
export function findServices(query: string): ReadonlySet<Service> {
  return new Set(
    ALL.filter((service) =>
      matches(
        query,
        LOCALES.flatMap((locale) => textsOf(service, locale)),
      ),
    ),
  )
}

function textsOf(service: Service, locale: (typeof LOCALES)[number]): string[] {
  const t = wordsOf(locale)
  const texts = [t(`pages.${service}`), t(`portal.words.${service}`)]
  if (service === 'violations') texts.push(t('service.title'))
  return texts
}
