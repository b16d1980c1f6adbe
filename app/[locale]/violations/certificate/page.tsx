import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { CertificateCard } from './_components/CertificateCard'
import { ShareForm } from './_components/ShareForm'
import { certificateOf, toldOf } from './_server/certificate'
import { resultPath } from './_server/certificate-path'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('certificate.title'), robots: { index: false, follow: false } }
}

/** The certificate of the licence that was asked for, or why there is none now. */
export default async function CertificatePage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const { inquiry, result: toldId } = await searchParams
  const id = typeof inquiry === 'string' ? inquiry : ''
  const result = await toldOf(typeof toldId === 'string' ? toldId : undefined)
  const certificate = await certificateOf(id)
  if (!certificate && !result?.reasons) redirect(resultPath(locale, id))
  const trail = [
    { href: `/${locale}/violations`, label: t('pages.violations') },
    { href: resultPath(locale, id), label: t('certificate.back') },
  ]
  return (
    <>
      <PageHead locale={locale} title={t('certificate.title')} trail={trail} />
      {result?.reasons ? (
        <Notice tone="warning" title={t('certificate.refusedTitle')}>
          {result.reasons.split('\n').map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </Notice>
      ) : (
        certificate && (
          <>
            <CertificateCard locale={locale} certificate={certificate} inquiry={id} />
            <ShareForm locale={locale} certificate={certificate} inquiry={id} result={result} />
          </>
        )
      )}
    </>
  )
}
