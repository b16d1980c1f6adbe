import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Notice } from '@/app/_components/Notice'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { currentVisitor } from '@/app/_server/session'
import { signInAddress } from '@/app/_server/sign-in-address'
import { may } from '@/domain/accounts/permissions'
import { PageHead } from '../_components/PageHead'
import { StaffRefusal } from '../_components/StaffRefusal'
import { ImportList } from './_components/ImportList'
import { UploadForm } from './_components/UploadForm'
import { importsPage } from './_server/imports'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const REFUSALS = ['NO_FILE', 'TOO_LARGE', 'UNREADABLE', 'UNAVAILABLE'] as const

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('imports.title'), robots: { index: false, follow: false } }
}

/** Files that staff send, and every one that was sent before. */
export default async function ImportsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const list = `/${locale}/staff/imports`
  if (!(await currentVisitor())) redirect(signInAddress(locale, list))
  const after = typeof query.after === 'string' ? query.after : null
  const state = await importsPage(after)
  if (state.kind !== 'list') return <StaffRefusal locale={locale} title={t('imports.title')} refused={state} />
  const { imports, role } = state
  const refused = REFUSALS.find((one) => one === query.refused)
  return (
    <>
      <PageHead locale={locale} title={t('imports.title')} lead={t('imports.count', { count: imports.totalCount })} />
      {refused && (
        <Notice tone="error" title={t('imports.notTaken')}>
          <p>{t(`imports.refusals.${refused}`)}</p>
        </Notice>
      )}
      {may(role, 'IMPORT_FILES') && <UploadForm locale={locale} />}
      <p className="mb-4">
        <a href={`${list}/parked`} className="inline-flex min-h-12 items-center">
          {t('parked.title')}
        </a>
      </p>
      <ImportList locale={locale} imports={imports.nodes} />
      <nav aria-label={t('paging.label')} className="mt-6 flex flex-wrap gap-3">
        {imports.pageInfo.hasNextPage && imports.pageInfo.endCursor && (
          <a href={`${list}?after=${encodeURIComponent(imports.pageInfo.endCursor)}`} className="button">
            {t('imports.older')}
          </a>
        )}
        {after && (
          <a href={list} className="button button-quiet">
            {t('imports.latest')}
          </a>
        )}
      </nav>
    </>
  )
}
