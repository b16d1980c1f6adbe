import type { Metadata } from 'next'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { ResultNotice } from '@/app/[locale]/staff/_components/ResultNotice'
import { may } from '@/domain/accounts/permissions'
import { Choices } from '../_components/Choices'
import { PageHead } from '../_components/PageHead'
import { StaffRefusal } from '../_components/StaffRefusal'
import { oneOf, type Query, signedInOnly } from '../_server/staff-page'
import { EntryLine } from './_components/EntryLine'
import { NewEntry } from './_components/NewEntry'
import { KINDS, referenceEntries } from './_server/reference'
import { kindOf } from './_server/reference-actions'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('reference.title'), robots: { index: false, follow: false } }
}

export default async function ReferencePage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const kind = kindOf(oneOf(query, 'kind'))
  const address = (one: string) => `/${locale}/staff/reference?kind=${one}`
  await signedInOnly(locale, address(kind))
  const state = await referenceEntries(kind)
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('reference.title')} refused={state} />
  const result = await keptForm('reference', oneOf(query, 'result'))
  const manages = may(state.role, 'MANAGE_REFERENCE_DATA')
  const choices = KINDS.map((one) => ({ name: t(`reference.kinds.${one}`), href: address(one), isChosen: one === kind }))
  return (
    <>
      <PageHead locale={locale} title={t('reference.title')} lead={t('reference.lead')} />
      <Choices label={t('reference.lists')} choices={choices} />
      <ResultNotice locale={locale} result={result} />
      {manages && <NewEntry locale={locale} kind={kind} result={result} />}
      <ul className="card divide-y divide-line">
        {state.entries.map((entry) => (
          <EntryLine key={entry.code} locale={locale} kind={kind} entry={entry} manages={manages} result={result} />
        ))}
      </ul>
    </>
  )
}
