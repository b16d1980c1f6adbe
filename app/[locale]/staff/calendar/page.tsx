import type { Metadata } from 'next'
import { dayText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { ask } from '@/app/_server/ask'
import { keptForm } from '@/app/_server/form-cookie'
import { may } from '@/domain/accounts/permissions'
import { graphql } from '@/graphql/generated/client'
import type { StaffHolidaysQuery } from '@/graphql/generated/client/graphql'
import { PageHead } from '../_components/PageHead'
import { ResultNotice } from '../_components/ResultNotice'
import { StaffRefusal } from '../_components/StaffRefusal'
import { Step, StepField } from '../_components/Step'
import { Wide } from '../_components/Wide'
import { refusedBy } from '../_server/refused'
import { oneOf, type Query, signedInOnly } from '../_server/staff-page'
import { AskTwo } from './_components/AskTwo'
import { ObjectionTerms } from './_components/ObjectionTerms'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

const StaffHolidays = graphql(`
  query StaffHolidays {
    me { role } holidays { day name { ar en } addedBy }
    objectionTerms { authority { id name { ar en } } mostAtOnce withinDays reduceArticle }
  }
`)

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('workingCalendar.title'), robots: { index: false, follow: false } }
}

/** What deadlines of objections go by: days off, what each authority takes, and the forms that change both. */
export default async function CalendarPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  await signedInOnly(locale, `/${locale}/staff/calendar`)
  const answer = await ask(StaffHolidays, {})
  if (!answer.ok || !answer.data.me) return <StaffRefusal locale={locale} title={t('workingCalendar.title')} refused={refusedBy(answer)} />
  const { me, holidays, objectionTerms } = answer.data
  const result = await keptForm('holiday', oneOf(await searchParams, 'result'))
  return (
    <>
      <PageHead locale={locale} title={t('workingCalendar.title')} lead={t('workingCalendar.lead')} />
      <ResultNotice locale={locale} result={result} />
      {may(me.role, 'MANAGE_CALENDAR') && <AddStep locale={locale} result={result} />}
      <Holidays locale={locale} holidays={holidays} />
      <ObjectionTerms locale={locale} terms={objectionTerms} manages={may(me.role, 'MANAGE_REFERENCE_DATA')} result={result} />
      {may(me.role, 'MANAGE_REFERENCE_DATA') && (
        <AskTwo locale={locale} authorities={objectionTerms.map(({ authority }) => authority)} result={result} />
      )}
    </>
  )
}

function AddStep({ locale, result }: { locale: Locale; result: Readonly<Record<string, string>> | null }) {
  const t = wordsOf(locale)
  const refused = result?.refused && result.act === 'add' ? result : null
  const field = (name: 'day' | 'nameAr' | 'nameEn') => ({
    id: name,
    label: t(`workingCalendar.${name}`),
    value: refused?.[name],
    error: refused?.field === name ? refused.message : undefined,
  })
  return (
    <div className="mb-8">
      <Step
        title={t('workingCalendar.add')}
        about={t('workingCalendar.addAbout')}
        submit={t('workingCalendar.add')}
        action={`/${locale}/staff/calendar/act`}
        sends={{ act: 'add' }}
        isOpen={refused !== null}
      >
        <StepField {...field('day')} type="date" />
        <StepField {...field('nameAr')} dir="auto" />
        <StepField {...field('nameEn')} />
      </Step>
    </div>
  )
}

function Holidays({ locale, holidays }: { locale: Locale; holidays: StaffHolidaysQuery['holidays'] }) {
  const t = wordsOf(locale)
  if (holidays.length === 0) return <p className="card p-5">{t('workingCalendar.none')}</p>
  return (
    <div className="staff-card">
      <Wide label={t('workingCalendar.list')}>
        <table className="staff-table">
          <thead>
            <tr>
              <th scope="col">{t('workingCalendar.day')}</th>
              <th scope="col">{t('workingCalendar.name')}</th>
              <th scope="col">{t('workingCalendar.addedBy')}</th>
            </tr>
          </thead>
          <tbody>
            {holidays.map(({ day, name, addedBy }) => (
              <tr key={day}>
                <th scope="row">{dayText(day, locale)}</th>
                <td>{name[locale]}</td>
                <td>
                  <bdi>{addedBy}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </div>
  )
}
