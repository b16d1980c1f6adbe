import type { Metadata } from 'next'
import { Notice } from '@/app/_components/Notice'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { PageHead } from '../_components/PageHead'
import { StaffRefusal } from '../_components/StaffRefusal'
import { oneOf, signedInOnly } from '../_server/staff-page'
import { PayoutFileList } from './_components/PayoutFileList'
import { ReadyRefunds } from './_components/ReadyRefunds'
import { payoutsPage } from './_server/payouts'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('payouts.title'), robots: { index: false, follow: false } }
}

/** What can go to the bank now, and every file that went before. */
export default async function PayoutsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const list = `/${locale}/staff/payouts`
  await signedInOnly(locale, list)
  const after = oneOf(query, 'after') || null
  const state = await payoutsPage(after)
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('payouts.title')} refused={state} />
  const { payoutsReady: ready, payoutFiles: files, me } = state.page
  const refused = await keptForm('payout', oneOf(query, 'refused'))
  return (
    <>
      <PageHead locale={locale} title={t('payouts.title')} lead={t('payouts.count', { count: files.totalCount })} />
      {refused && (
        <div id="refused">
          <Notice tone="error" title={t('staff.refused')}>
            <p>{refused.message || t('staff.notDone')}</p>
          </Notice>
        </div>
      )}
      <ReadyRefunds locale={locale} ready={ready} role={me.role} />
      <PayoutFileList locale={locale} files={files.nodes} />
      <nav aria-label={t('paging.label')} className="mt-6 flex flex-wrap gap-3">
        {files.pageInfo.hasNextPage && files.pageInfo.endCursor && (
          <a href={`${list}?after=${encodeURIComponent(files.pageInfo.endCursor)}`} className="button">
            {t('payouts.next')}
          </a>
        )}
        {after && (
          <a href={list} className="button button-quiet">
            {t('payouts.first')}
          </a>
        )}
      </nav>
    </>
  )
}
