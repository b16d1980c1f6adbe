import type { Metadata } from 'next'
import { Notice } from '@/app/_components/Notice'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { may } from '@/domain/accounts/permissions'
import { PageHead } from '../_components/PageHead'
import { StaffRefusal } from '../_components/StaffRefusal'
import { oneOf, type Query, signedInOnly } from '../_server/staff-page'
import { UploadForm } from '../imports/_components/UploadForm'
import { CloseForm } from './_components/CloseForm'
import { DayList } from './_components/DayList'
import { FileList } from './_components/FileList'
import { settlementPage } from './_server/settlement'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('settlement.title'), robots: { index: false, follow: false } }
}

/** The network's settlement files and the closed days, the latest first, with the ways to send a file and to close a day. */
export default async function SettlementListPage({ params, searchParams }: PageProps) {
  const [locale, query] = [await pageLocale(params), await searchParams]
  const t = wordsOf(locale)
  const list = `/${locale}/staff/settlement`
  await signedInOnly(locale, list)
  const [afterFile, afterDay, result] = [oneOf(query, 'files') || null, oneOf(query, 'days') || null, oneOf(query, 'result')]
  const state = await settlementPage({ afterFile, afterDay })
  if (state.kind !== 'lists') return <StaffRefusal locale={locale} title={t('settlement.title')} refused={state} />
  const { role, lists } = state
  const refused = result === '' ? null : await keptForm('settlement', result)
  const { settlementFiles: files, dayClosings: days } = lists
  return (
    <>
      <PageHead locale={locale} title={t('settlement.title')} lead={t('settlement.lead')} />
      {refused && (
        <Notice tone="error" title={t('staff.refused')}>
          <p>{refused.message || t('staff.notDone')}</p>
        </Notice>
      )}
      <section className="mb-10">
        <h2 className="mb-3 text-xl">{t('settlement.days')}</h2>
        <DayList locale={locale} days={days.nodes} />
        <Older at={`${list}?days=`} cursor={days.pageInfo.hasNextPage ? days.pageInfo.endCursor : null} label={t('settlement.moreDays')} />
        {may(role, 'CLOSE_DAYS') && <CloseForm locale={locale} />}
      </section>
      <section className="mb-10">
        <h2 className="mb-3 text-xl">{t('settlement.files')}</h2>
        <FileList locale={locale} files={files.nodes} />
        <Older
          at={`${list}?files=`}
          cursor={files.pageInfo.hasNextPage ? files.pageInfo.endCursor : null}
          label={t('settlement.moreFiles')}
        />
      </section>
      {(afterFile || afterDay) && (
        <p className="mb-6">
          <a href={list} className="button button-quiet">
            {t('settlement.latest')}
          </a>
        </p>
      )}
      {may(role, 'IMPORT_FILES') && (
        <section>
          <h2 className="mb-3 text-xl">{t('settlement.upload')}</h2>
          <UploadForm locale={locale} hint={t('settlement.uploadAbout')} />
        </section>
      )}
    </>
  )
}

function Older({ at, cursor, label }: { at: string; cursor: string | null | undefined; label: string }) {
  if (!cursor) return null
  return (
    <p className="mt-4">
      <a href={`${at}${encodeURIComponent(cursor)}`} className="button button-quiet">
        {label}
      </a>
    </p>
  )
}
