import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Application } from '../_server/my-agency'

/** The programs of an agency, each with what works of it and what it uses. */
export function ApplicationList({ locale, base, applications }: { locale: Locale; base: string; applications: readonly Application[] }) {
  const t = wordsOf(locale)
  return (
    <section aria-labelledby="applications">
      <h2 id="applications" className="mt-6 mb-4 text-[1.5rem]">
        {t('agency.applications')}
      </h2>
      {applications.length === 0 && <p>{t('agency.noApplications')}</p>}
      <ul className="grid gap-4 sm:grid-cols-2">
        {applications.map(({ id, name, budget, budgetLeft, keys, operations, registeredOnly, suspendedAt }) => (
          <li key={id} className="card relative p-5 hover:border-green">
            <h3 className="text-lg">
              <a href={`${base}/${id}`} className="after:absolute after:inset-0 after:rounded-card after:content-['']">
                <bdi>{name}</bdi>
              </a>
            </h3>
            <ul className="mt-1 text-[0.9375rem] text-soft">
              <li>{t('agency.liveKeys', { n: keys.filter(({ state }) => state === 'LIVE').length })}</li>
              <li>{t('agency.operationCount', { n: operations.length })}</li>
              <li>{t('agency.budgetShare', { percent: Math.round(((budget - budgetLeft) / budget) * 100) })}</li>
              {suspendedAt && <li className="font-bold text-red">{t('agency.suspended')}</li>}
              {registeredOnly && <li>{t('agency.restricted')}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
