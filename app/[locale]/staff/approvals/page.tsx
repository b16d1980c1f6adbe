import type { Metadata } from 'next'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { AccountNotice } from '../_components/AccountNotice'
import { Choices } from '../_components/Choices'
import { PageHead } from '../_components/PageHead'
import { StaffRefusal } from '../_components/StaffRefusal'
import { oneOf, type Query, signedInOnly } from '../_server/staff-page'
import { ApprovalCard } from './_components/ApprovalCard'
import { approvalsPage, STATES } from './_server/approvals'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('approvals.title'), robots: { index: false, follow: false } }
}

/** What one person asked for and another decides: what waits first, with all that its decider must know. */
export default async function ApprovalsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const chosen = STATES.find((state) => state === oneOf(query, 'state')) ?? 'REQUESTED'
  const base = `/${locale}/staff/approvals`
  const address = (state: string) => (state === 'REQUESTED' ? base : `${base}?state=${state}`)
  await signedInOnly(locale, address(chosen))
  const state = await approvalsPage(chosen, oneOf(query, 'after') || null)
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('approvals.title')} refused={state} />
  const result = await keptForm('approval', oneOf(query, 'result'))
  const { nodes, pageInfo, totalCount } = state.approvals
  const choices = STATES.map((one) => ({
    name: t(`approvals.states.${one}`),
    href: address(one),
    isChosen: one === chosen,
  }))
  return (
    <>
      <PageHead locale={locale} title={t('approvals.title')} lead={t('approvals.lead')} />
      <AccountNotice locale={locale} result={result} />
      <Choices label={t('approvals.filter')} choices={choices} />
      {chosen === 'REQUESTED' && <p className="mb-4 font-bold">{t('approvals.count', { count: totalCount })}</p>}
      <div className="grid gap-6">
        {nodes.map((approval) => (
          <ApprovalCard key={approval.id} locale={locale} role={state.role} approval={approval} result={result} />
        ))}
      </div>
      {nodes.length === 0 && chosen !== 'REQUESTED' && <p>{t('approvals.empty')}</p>}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <p className="mt-6">
          <a href={`${base}?state=${chosen}&after=${pageInfo.endCursor}`} className="button">
            {t('cases.next')}
          </a>
        </p>
      )}
    </>
  )
}
