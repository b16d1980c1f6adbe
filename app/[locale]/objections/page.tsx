import type { Metadata } from 'next'
import { PageHead } from '@/app/_components/PageHead'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptInquiry } from '../violations/_server/inquiry-cookie'
import { single } from '../violations/_server/single'
import { NOTHING_TYPED } from '../violations/_server/typed-lookup'
import { FollowForm } from './_components/FollowForm'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  return { title: t('pages.objections'), description: t('objecting.lead'), alternates: languageLinks(locale, '/objections') }
}

const PARTS = ['what', 'who', 'before', 'cost', 'days', 'appeal'] as const

/** What an objection is, and the two ways in: to object, and to follow an objection. */
export default async function ObjectionsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const inquiry = single(query.inquiry)
  const typed = inquiry ? await keptInquiry(inquiry) : null
  return (
    <div className="max-w-[44rem]">
      <PageHead locale={locale} title={t('pages.objections')} lead={t('objecting.lead')} />
      <dl className="card divide-y divide-line px-5 sm:px-8">
        {PARTS.map((part) => (
          <div key={part} className="py-4">
            <dt className="font-bold">{t(`objecting.about.${part}.title`)}</dt>
            <dd className="mt-1">{t(`objecting.about.${part}.text`)}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="object" className="mt-10">
        <h2 id="object" className="text-xl">
          {t('objecting.start')}
        </h2>
        <p className="mt-2 mb-4">{t('objecting.startAbout')}</p>
        <a href={`/${locale}/violations`} className="button">
          {t('objecting.toInquiry')}
        </a>
      </section>
      <section id="follow" aria-labelledby="follow-heading" className="mt-10">
        <h2 id="follow-heading" className="mb-4 text-xl">
          {t('objecting.follow')}
        </h2>
        <FollowForm locale={locale} number={single(query.objection) ?? ''} typed={typed ?? NOTHING_TYPED} isSent={typed !== null} />
      </section>
    </div>
  )
}
