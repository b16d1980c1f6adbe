import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { typedSegment } from '@/app/_server/typed-segment'
import { may } from '@/domain/accounts/permissions'
import { PageHead } from '../../_components/PageHead'
import { ResultNotice } from '../../_components/ResultNotice'
import { StaffRefusal } from '../../_components/StaffRefusal'
import { oneOf, type Query, signedInOnly } from '../../_server/staff-page'
import { ObjectionFacts, ObjectionViolations } from '../_components/ObjectionFacts'
import { ObjectionDecisions, ObjectionHistory } from '../_components/ObjectionHistory'
import { ObjectionSteps } from '../_components/ObjectionSteps'
import { objectionHref } from '../_server/objection-filter'
import { objectionPage } from '../_server/objection-pages'

type PageProps = { params: Promise<{ locale: string; number: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const number = typedSegment((await params).number).slice(0, 20)
  return { title: wordsOf(await pageLocale(params))('objections.one', { number }), robots: { index: false, follow: false } }
}

/** One objection: what was written, what can be done about it by whoever looks, and everything that happened. */
export default async function ObjectionPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const number = typedSegment((await params).number)
  await signedInOnly(locale, objectionHref(locale, number))
  const state = await objectionPage(number)
  if (state.kind === 'unknown') notFound()
  const title = t.rich('objections.oneRich', { number: () => <Ltr>{number}</Ltr> })
  const trail = [{ href: `/${locale}/staff/objections`, label: t('objections.title') }]
  if (state.kind === 'foreign-authority')
    return (
      <>
        <PageHead locale={locale} title={title} trail={trail} />
        <Notice tone="warning" title={state.message?.[locale] ?? t('objections.refused')} />
      </>
    )
  if (state.kind !== 'objection') return <StaffRefusal locale={locale} title={t('objections.one', { number })} refused={state} />
  const { one, me } = state
  const result = await keptForm('objection', oneOf(await searchParams, 'result'))
  return (
    <>
      <PageHead locale={locale} title={title} lead={one.reason.name[locale]} trail={trail} />
      <ResultNotice locale={locale} result={result} />
      <ObjectionFacts locale={locale} one={one} mayReadLicenses={may(me.role, 'READ_LICENSES')} />
      <ObjectionViolations locale={locale} one={one} />
      <ObjectionDecisions locale={locale} one={one} />
      <ObjectionSteps locale={locale} one={one} result={result} />
      <ObjectionHistory locale={locale} history={one.history} />
    </>
  )
}
