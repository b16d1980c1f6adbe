import type { Metadata } from 'next'
import { PageHead } from '@/app/_components/PageHead'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { single } from '../../../violations/_server/single'

type PageProps = {
  params: Promise<{ locale: string; token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return {
    title: wordsOf(await pageLocale(params))('subscriptions.stopTitle'),
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

/** Where the stop link of a message leads: nothing is stopped until the form is sent, because mail programs open links by themselves. */
export default async function StopPage({ params, searchParams }: PageProps) {
  const [locale, { token }] = [await pageLocale(params), await params]
  const t = wordsOf(locale)
  const outcome = single((await searchParams).outcome)
  const said = outcome === 'stopped' || outcome === 'unknown' || outcome === 'fault' ? outcome : null
  return (
    <div className="max-w-[44rem]">
      <PageHead locale={locale} title={t(said ? `subscriptions.outcome.${said}` : 'subscriptions.stopTitle')} />
      <div className="card grid gap-4 p-5 sm:p-8">
        <p>{t(said ? `subscriptions.outcomeAbout.${said}` : 'subscriptions.stopAbout')}</p>
        {said !== 'stopped' && said !== 'unknown' && (
          <form method="post" action={`/${locale}/notices/stop/${encodeURIComponent(token)}/done`}>
            <button type="submit" className="button">
              {t('subscriptions.stop')}
            </button>
          </form>
        )}
        {said && (
          <p>
            <a href={`/${locale}/notices`}>{t('pages.notices')}</a>
          </p>
        )}
      </div>
    </div>
  )
}
