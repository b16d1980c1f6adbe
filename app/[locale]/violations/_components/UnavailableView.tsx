import { wholeWords } from '@/app/_components/keep-together'
import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { NextSteps } from './NextSteps'

type UnavailableViewProps = { locale: Locale; id: string; lastKnownAsOf: string | null; until: string | null }

/** The register did not answer, or maintenance closes it until then. No count and no amount is shown, because none is known. */
export function UnavailableView({ locale, id, lastKnownAsOf, until }: UnavailableViewProps) {
  const t = wordsOf(locale)
  return (
    <>
      <PageHead
        locale={locale}
        title={wholeWords(t('service.title'))}
        trail={[{ href: `/${locale}/violations`, label: t('pages.violations') }]}
      />
      <Notice tone="warning" title={t(until ? 'answer.closedTitle' : 'answer.unavailableTitle')}>
        <p>{until ? t.rich('answer.closed', momentTags(until, locale)) : t('answer.unavailable')}</p>
        {lastKnownAsOf && <p>{t.rich('answer.lastKnown', momentTags(lastKnownAsOf, locale))}</p>}
      </Notice>
      <NextSteps locale={locale} id={id} retry={t('answer.retry')} />
    </>
  )
}
