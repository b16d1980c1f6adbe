import type { Metadata } from 'next'
import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { dayText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { may } from '@/domain/accounts/permissions'
import { PageHead } from '../_components/PageHead'
import { ResultNotice } from '../_components/ResultNotice'
import { StaffRefusal } from '../_components/StaffRefusal'
import { Wide } from '../_components/Wide'
import { oneOf, type Query, signedInOnly } from '../_server/staff-page'
import { NewDecision } from './_components/NewDecision'
import { courtDecisionsPage, type ListedDecision } from './_server/court-decisions'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('courtDecisions.title'), robots: { index: false, follow: false } }
}

/** What courts decided about violations, and the form by which the registry enters it. */
export default async function CourtDecisionsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const base = `/${locale}/staff/court-decisions`
  await signedInOnly(locale, base)
  const state = await courtDecisionsPage(oneOf(query, 'after') || null)
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('courtDecisions.title')} refused={state} />
  const result = await keptForm('court-decision', oneOf(query, 'result'))
  const { nodes, pageInfo } = state.courtDecisions
  return (
    <>
      <PageHead locale={locale} title={t('courtDecisions.title')} lead={t('courtDecisions.lead')} />
      <ResultNotice locale={locale} result={result} />
      {may(state.role, 'ENTER_COURT_DECISIONS') && (
        <NewDecision locale={locale} authorities={state.objectionTerms.map(({ authority }) => authority)} result={result} />
      )}
      {nodes.length === 0 ? <p className="card p-5">{t('courtDecisions.none')}</p> : <Decisions locale={locale} decisions={nodes} />}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <p className="mt-4">
          <a href={`${base}?after=${encodeURIComponent(pageInfo.endCursor)}`} className="button button-quiet">
            {t('staff.older')}
          </a>
        </p>
      )}
    </>
  )
}

const COLUMNS = ['number', 'court', 'decidedOn', 'violation', 'before', 'after', 'document', 'people'] as const

function Decisions({ locale, decisions }: { locale: Locale; decisions: readonly ListedDecision[] }) {
  const t = wordsOf(locale)
  return (
    <div className="staff-card">
      <Wide label={t('courtDecisions.list')}>
        <table className="staff-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`courtDecisions.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {decisions.map((one) => (
              <Decision key={one.id} locale={locale} one={one} />
            ))}
          </tbody>
        </table>
      </Wide>
    </div>
  )
}

function Decision({ locale, one }: { locale: Locale; one: ListedDecision }) {
  const t = wordsOf(locale)
  const { number, court, decidedOn, authority, violationNumber, licenseNumber, fineBefore, fine, document, enteredBy, comparedBy } = one
  const people = { entered: () => <bdi>{enteredBy}</bdi>, compared: () => <bdi>{comparedBy}</bdi> }
  return (
    <tr>
      <th scope="row">
        <bdi>{number}</bdi>
      </th>
      <td>
        <bdi>{court}</bdi>
      </td>
      <td>{dayText(decidedOn, locale)}</td>
      <td>
        {authority.name[locale]} · <Ltr>{violationNumber}</Ltr> ·{' '}
        {t.rich('courtDecisions.onLicense', { license: () => <Ltr>{licenseNumber}</Ltr> })}
      </td>
      <td>{fineBefore == null ? t('courtDecisions.byCourt') : <Amount fils={fineBefore} locale={locale} />}</td>
      <td>{fine == null ? t('courtDecisions.outcomes.CANCELLED') : <Amount fils={fine} locale={locale} />}</td>
      <td>
        <bdi>{document}</bdi>
      </td>
      <td>{t.rich('courtDecisions.who', people)}</td>
    </tr>
  )
}
