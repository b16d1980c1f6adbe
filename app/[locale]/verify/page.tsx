import type { Metadata } from 'next'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { AnswerView } from './_components/AnswerView'
import { OfflineCheck } from './_components/OfflineCheck'
import { VerifyForm } from './_components/VerifyForm'
import { verdictOf } from './_server/verdict'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const id = checkId(await searchParams)
  const verdict = await verdictOf(id)
  const title = t('verify.title')
  if (!id) return { title, alternates: languageLinks(locale, '/verify') }
  const answered = verdict.kind === 'answer' ? `${t('verify.result')} · ${title}` : t('error.title', { title })
  return { title: answered, robots: { index: false, follow: false } }
}

export default async function VerifyPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const id = checkId(await searchParams)
  const verdict = await verdictOf(id)
  const problem = verdict.kind === 'form' ? verdict.problem : undefined
  return (
    <>
      <PageHead locale={locale} title={t('verify.title')} lead={t('verify.lead')} />
      {problem && (
        <Notice tone="error" title={t('verify.summary')}>
          <p>
            <a href="#text" className="text-red">
              {t(`verify.error.${problem}`)}
            </a>
          </p>
        </Notice>
      )}
      {verdict.kind === 'answer' && <AnswerView locale={locale} id={id ?? ''} verdict={verdict} />}
      <OfflineCheck locale={locale} />
      <VerifyForm locale={locale} text={verdict.text} problem={problem} />
    </>
  )
}

function checkId({ check }: Record<string, string | string[] | undefined>): string | undefined {
  return typeof check === 'string' && check !== '' ? check : undefined
}
