import type { Metadata } from 'next'
import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { FaultView } from '../_components/FaultView'
import { NextSteps } from '../_components/NextSteps'
import { UnavailableView } from '../_components/UnavailableView'
import { single } from '../_server/single'
import { LookList } from './_components/LookList'
import { ProofForm } from './_components/ProofForm'
import { type LooksState, looksState } from './_server/looks'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('looks.title'), robots: { index: false, follow: false } }
}

export default async function LooksPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const { inquiry, after } = await searchParams
  const id = single(inquiry) ?? ''
  const state = await looksState(id, single(after))
  if (state.kind === 'unavailable')
    return <UnavailableView locale={locale} id={id} lastKnownAsOf={state.lastKnownAsOf} until={state.until} />
  if (state.kind === 'fault') return <FaultView locale={locale} id={id} correlationId={state.correlationId} />
  const t = wordsOf(locale)
  const trail = [
    { href: `/${locale}/violations`, label: t('pages.violations') },
    ...(state.kind === 'expired' ? [] : [{ href: `/${locale}/violations?inquiry=${id}`, label: t('looks.result') }]),
  ]
  const number = () => <Ltr>{state.kind === 'looks' ? state.number : ''}</Ltr>
  return (
    <>
      <PageHead locale={locale} title={t('looks.title')} lead={t('looks.lead')} trail={trail} />
      {state.kind === 'looks' && <p className="mb-6 text-lg">{t.rich('looks.of', { number })}</p>}
      <Content locale={locale} id={id} after={single(after)} state={state} />
    </>
  )
}

type Shown = Exclude<LooksState, { kind: 'unavailable' | 'fault' }>

function Content({ locale, id, after, state }: { locale: Locale; id: string; after: string | undefined; state: Shown }) {
  const t = wordsOf(locale)
  switch (state.kind) {
    case 'looks':
      return <LookList locale={locale} id={id} after={after} log={state.log} wrongProofs={state.wrongProofs} />
    case 'proof':
      return <ProofForm locale={locale} id={id} typed={state.typed} problem={state.problem} />
    case 'tooMany':
      return (
        <>
          <Notice tone="warning" title={t('answer.tooManyTitle')}>
            <p>{t('looks.tooMany', { count: state.minutes })}</p>
          </Notice>
          <NextSteps locale={locale} id={id} retry={t('answer.retry')} />
        </>
      )
    case 'expired':
      return (
        <>
          <Notice title={t('answer.expiredTitle')}>
            <p>{t('looks.expired')}</p>
          </Notice>
          <p className="grid sm:flex">
            <a href={`/${locale}/violations`} className="button">
              {t('result.another')}
            </a>
          </p>
        </>
      )
  }
}
