import { wholeWords } from '@/app/_components/keep-together'
import { SITE_PAGES } from '@/app/_components/site-pages'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { LicenseIcon, ServiceIcon } from './ServiceIcon'
import { SERVICES, type Service, type Tool, type Voice } from './services'

/** The e-services that are shown, by rank. A rank of which nothing is shown has no heading either. */
export function ServiceList({ locale, shown }: { locale: Locale; shown: ReadonlySet<Service> }) {
  const t = wordsOf(locale)
  const tools = SERVICES.tools.filter((service) => shown.has(service))
  const voices = SERVICES.voice.filter((service) => shown.has(service))
  return (
    <>
      {shown.has('violations') && <MainService locale={locale} />}
      {tools.length > 0 && (
        <section aria-labelledby="tools" className="mt-10">
          <h2 id="tools" className="mb-4 text-xl">
            {t('portal.tools')}
          </h2>
          <ul className="grid gap-4 md:grid-cols-3">
            {tools.map((service) => (
              <ToolCard key={service} locale={locale} service={service} />
            ))}
          </ul>
        </section>
      )}
      {voices.length > 0 && (
        <section aria-labelledby="voice" className="mt-10">
          <h2 id="voice" className="mb-2 text-xl">
            {t('portal.voice')}
          </h2>
          <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-4">
            {voices.map((service) => (
              <VoiceLink key={service} locale={locale} service={service} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function MainService({ locale }: { locale: Locale }) {
  const t = wordsOf(locale)
  return (
    <section
      aria-labelledby="main-service"
      className="panel mt-8 grid gap-6 rounded-card bg-deep p-6 text-on-deep sm:p-8 lg:grid-cols-[auto_minmax(0,1fr)_auto] lg:items-center lg:gap-10"
    >
      <LicenseIcon />
      <div>
        <h2 id="main-service" className="text-[1.5rem] sm:text-[1.875rem]">
          {wholeWords(t('service.title'))}
        </h2>
        <p className="mt-1 max-w-[56ch] text-lg">{t('service.lead')}</p>
        <p className="mt-3 text-[0.9375rem] text-on-deep-soft">
          <strong>{t('services.needs')}</strong>: {t('services.needsNumber')} · {t('services.needsExpiry')}
        </p>
      </div>
      <p>
        <a href={`/${locale}${SITE_PAGES.violations}`} className="button w-full bg-yellow text-on-yellow hover:bg-on-deep sm:w-auto">
          {t('services.open')}
          <span className="sr-only">: {t('service.title')}</span>
        </a>
      </p>
    </section>
  )
}

function ToolCard({ locale, service }: { locale: Locale; service: Tool }) {
  const t = wordsOf(locale)
  return (
    <li className="card relative flex gap-4 p-5 hover:border-green">
      <span className="grid size-12 shrink-0 place-items-center rounded-control bg-tint text-green">
        <ServiceIcon service={service} />
      </span>
      <div>
        <h3 className="text-[1.0625rem]">
          <a href={`/${locale}${SITE_PAGES[service]}`} className="after:absolute after:inset-0 after:rounded-card after:content-['']">
            {t(`pages.${service}`)}
          </a>
        </h3>
        <p className="mt-1 text-[0.9375rem] text-soft">{t(`portal.${service}`)}</p>
      </div>
    </li>
  )
}

function VoiceLink({ locale, service }: { locale: Locale; service: Voice }) {
  const t = wordsOf(locale)
  return (
    <li className="relative flex gap-3 border-t border-line py-4 text-green">
      <ServiceIcon service={service} />
      <div>
        <a href={`/${locale}${SITE_PAGES[service]}`} className="font-bold after:absolute after:inset-0 after:content-['']">
          {t(`pages.${service}`)}
        </a>
        <p className="text-[0.9375rem] text-soft">{t(`portal.${service}`)}</p>
      </div>
    </li>
  )
}
