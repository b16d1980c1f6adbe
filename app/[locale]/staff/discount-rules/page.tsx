import type { Metadata } from 'next'
import { Days } from '@/app/_components/Days'
import { Ltr } from '@/app/_components/Ltr'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { ResultNotice } from '@/app/[locale]/staff/_components/ResultNotice'
import { may } from '@/domain/accounts/permissions'
import { StaffRefusal } from '../_components/StaffRefusal'
import { Wide } from '../_components/Wide'
import { oneOf, type Query, signedInOnly } from '../_server/staff-page'
import { RuleCalendar } from './_components/RuleCalendar'
import { discountRulesPage, type ListedDraft, type ListedVersion } from './_server/discount-rules'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('discountRules.title'), robots: { index: false, follow: false } }
}

/** Every discount rule: what is in force when, and what is being written. */
export default async function DiscountRulesPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const base = `/${locale}/staff/discount-rules`
  await signedInOnly(locale, base)
  const state = await discountRulesPage()
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('discountRules.title')} refused={state} />
  const result = await keptForm('discount-rule', oneOf(await searchParams, 'result'))
  return (
    <>
      <PageHead locale={locale} title={t('discountRules.title')} lead={t('discountRules.lead')} />
      <ResultNotice locale={locale} result={result} />
      <section aria-labelledby="drafts-heading" className="mb-8">
        <h2 id="drafts-heading" className="mb-3 text-xl">
          {t('discountRules.drafts')}
        </h2>
        {state.drafts.length === 0 ? <p>{t('discountRules.noDrafts')}</p> : <Drafts locale={locale} drafts={state.drafts} />}
        {may(state.role, 'MANAGE_DISCOUNT_RULES') && (
          <p className="mt-4">
            <a href={`${base}/drafts/new`} className="button">
              {t('discountRules.new')}
            </a>
          </p>
        )}
      </section>
      <div>
        <h2 className="mb-3 text-xl">{t('discountRules.versions')}</h2>
        {state.versions.length === 0 ? (
          <p>{t('discountRules.noVersions')}</p>
        ) : (
          <>
            <RuleCalendar locale={locale} versions={state.versions} />
            <Versions locale={locale} versions={state.versions} />
          </>
        )}
      </div>
    </>
  )
}

function Drafts({ locale, drafts }: { locale: Locale; drafts: readonly ListedDraft[] }) {
  const t = wordsOf(locale)
  return (
    <ul className="card divide-y divide-line">
      {drafts.map(({ id, state, changedBy, content }) => (
        <li key={id} className="px-5 py-4">
          <a href={`/${locale}/staff/discount-rules/drafts/${id}`} className="font-bold">
            {locale === 'ar' ? content.titleAr : content.titleEn}
          </a>
          <p className="flex flex-wrap gap-x-4 text-[0.9375rem] text-soft">
            <b>{t(`discountRules.states.${state}`)}</b>
            <Ltr>{content.percent}%</Ltr>
            <span>
              <Days locale={locale} from={content.payFrom} to={content.payTo} />
            </span>
            <span>
              {t('discountRules.changed')} <bdi>{changedBy}</bdi>
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}

const COLUMNS = ['rule', 'state', 'percent', 'paid', 'offence', 'approved'] as const

function Versions({ locale, versions }: { locale: Locale; versions: readonly ListedVersion[] }) {
  const t = wordsOf(locale)
  return (
    <Wide label={t('discountRules.versions')}>
      <table className="staff-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`discountRules.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map(({ rule, state, approvedBy }) => (
            <tr key={`${rule.id} ${rule.version}`}>
              <th scope="row">
                <a href={`/${locale}/staff/discount-rules/versions/${rule.id}/${rule.version}`}>{rule.title[locale]}</a>
                <br />
                <span className="font-normal text-soft">{t('discountRules.version', { n: rule.version })}</span>
              </th>
              <td>{t(`discountRules.states.${state}`)}</td>
              <td>
                <Ltr>{rule.percent}%</Ltr>
              </td>
              <td>
                <Days locale={locale} from={rule.payFrom} to={rule.payTo} />
              </td>
              <td>
                <Days locale={locale} from={rule.offenceFrom} to={rule.offenceTo} />
                {rule.withinDays != null && <p>{t('discountRules.within', { n: rule.withinDays })}</p>}
              </td>
              <td>
                <bdi>{approvedBy}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
