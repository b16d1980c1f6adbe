import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Days } from '@/app/_components/Days'
import { Ltr } from '@/app/_components/Ltr'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { ResultNotice } from '@/app/[locale]/staff/_components/ResultNotice'
import { may } from '@/domain/accounts/permissions'
import { addDays, calendarDay } from '@/domain/values/calendar-day'
import { Fact } from '../../../../_components/Fact'
import { ReasonField } from '../../../../_components/ReasonField'
import { StaffRefusal } from '../../../../_components/StaffRefusal'
import { Step, StepField } from '../../../../_components/Step'
import { oneOf, type Query, signedInOnly } from '../../../../_server/staff-page'
import { EarlierPayments } from '../../../_components/EarlierPayments'
import { Outcome } from '../../../_components/Outcome'
import { Simulation } from '../../../_components/Simulation'
import { discountRulesPage, type ListedVersion, simulationShown } from '../../../_server/discount-rules'
import { versionBegun } from '../../../_server/version-begun'

type PageProps = { params: Promise<{ locale: string; rule: string; version: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('discountRules.title'), robots: { index: false, follow: false } }
}

/** An approved version, and the way to end it early or to withdraw it. */
export default async function VersionPage({ params, searchParams }: PageProps) {
  const [locale, { rule: id, version: number }, query] = [await pageLocale(params), await params, await searchParams]
  const t = wordsOf(locale)
  const base = `/${locale}/staff/discount-rules`
  const here = `${base}/versions/${id}/${number}`
  await signedInOnly(locale, here)
  const state = await discountRulesPage()
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('discountRules.title')} refused={state} />
  const version = state.versions.find(({ rule }) => rule.id === id && String(rule.version) === number)
  if (!version) notFound()
  const begun = await versionBegun(id, version.rule.version, oneOf(query, 'after') || null)
  const result = await keptForm('discount-rule', oneOf(query, 'result'))
  const isOpen = version.state === 'IN_FORCE' || version.state === 'APPROVED'
  const lastDay = oneOf(query, 'lastDay')
  const simulation = await simulationShown(oneOf(query, 'simulation'))
  const end = { rule: id, version: number, lastDay }
  return (
    <>
      <PageHead
        locale={locale}
        title={version.rule.title[locale]}
        lead={`${t('discountRules.version', { n: version.rule.version })} · ${t(`discountRules.states.${version.state}`)}`}
        trail={[{ href: base, label: t('discountRules.title') }]}
      />
      <ResultNotice locale={locale} result={result} />
      <Facts locale={locale} version={version} />
      {begun && <Outcome locale={locale} begun={begun} />}
      {begun?.earlierPayments && (
        <EarlierPayments locale={locale} here={here} mayReadLicenses={may(state.role, 'READ_LICENSES')} payments={begun.earlierPayments} />
      )}
      {isOpen && may(state.role, 'SIMULATE_DISCOUNT_RULES') && <EndForm locale={locale} version={version} lastDay={lastDay} />}
      {simulation && (
        <Simulation
          locale={locale}
          simulation={simulation}
          sends={end}
          maySimulate={isOpen && may(state.role, 'SIMULATE_DISCOUNT_RULES')}
          mayReadLicenses={may(state.role, 'READ_LICENSES')}
          here={`${here}?lastDay=${lastDay}&simulation=${simulation.id}`}
        />
      )}
      {isOpen && simulation?.state === 'DONE' && may(state.role, 'MANAGE_DISCOUNT_RULES') && (
        <Step
          title={t('discountRules.proposeEnd')}
          about={t('discountRules.proposeAbout')}
          submit={t('discountRules.proposeEnd')}
          action={`${base}/act`}
          sends={{ act: 'proposeEnd', ...end }}
          isOpen
        >
          <ReasonField locale={locale} id="end-reason" value={result?.refused && result.act === 'proposeEnd' ? result.reason : undefined} />
        </Step>
      )}
    </>
  )
}

function Facts({ locale, version: { rule, approvedBy } }: { locale: Locale; version: ListedVersion }) {
  const t = wordsOf(locale)
  return (
    <dl className="card grid gap-4 p-5 sm:grid-cols-2 lg:grid-cols-3">
      <Fact name={t('discountRules.ruleId')}>
        <Ltr>{rule.id}</Ltr>
      </Fact>
      <Fact name={t('discountRules.percent')}>
        <Ltr>{rule.percent}%</Ltr>
      </Fact>
      <Fact name={t('discountRules.kind')}>{t(`discountRules.kinds.${rule.kind}`)}</Fact>
      <Fact name={t('discountRules.paid')}>
        <Days locale={locale} from={rule.payFrom} to={rule.payTo} />
      </Fact>
      <Fact name={t('discountRules.offence')}>
        <Days locale={locale} from={rule.offenceFrom} to={rule.offenceTo} />
        {rule.withinDays != null && <p>{t('discountRules.within', { n: rule.withinDays })}</p>}
      </Fact>
      <Fact name={t('discountRules.law')}>{rule.legalBasis[locale]}</Fact>
      <Fact name={t('discountRules.approved')}>
        <bdi>{approvedBy}</bdi>
      </Fact>
    </dl>
  )
}

type EndFormProps = { locale: Locale; version: ListedVersion; lastDay: string }

/** The last day that it is to have; what that would do is shown before anything is proposed. */
function EndForm({ locale, version: { rule, state }, lastDay }: EndFormProps) {
  const t = wordsOf(locale)
  const withdrawn = state === 'APPROVED' ? addDays(calendarDay(rule.payFrom), -1) : ''
  return (
    <section className="mt-8" aria-labelledby="end-heading">
      <h2 id="end-heading" className="text-xl">
        {t(state === 'APPROVED' ? 'discountRules.withdraw' : 'discountRules.end')}
      </h2>
      <form method="post" action={`/${locale}/staff/discount-rules/act`} className="mt-3 grid gap-4">
        {Object.entries({ act: 'simulate', rule: rule.id, version: String(rule.version), key: randomUUID() }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="max-w-[62ch] text-soft">{t('discountRules.endAbout')}</p>
        <StepField id="lastDay" label={t('discountRules.lastDay')} type="date" value={lastDay || withdrawn} />
        <p>
          <button type="submit" className="button">
            {t('discountRules.seeEnd')}
          </button>
        </p>
      </form>
    </section>
  )
}
