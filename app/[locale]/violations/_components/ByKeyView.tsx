import { wholeWords } from '@/app/_components/keep-together'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

/** An agency's account looks up no licence: its programs do, with their keys. */
export function ByKeyView({ locale }: { locale: Locale }) {
  const t = wordsOf(locale)
  return (
    <>
      <PageHead locale={locale} title={wholeWords(t('service.title'))} />
      <Notice tone="warning" title={t('answer.byKeyTitle')}>
        <p>{t('answer.byKey')}</p>
      </Notice>
      <p className="grid gap-3 sm:flex">
        <a href={`/${locale}/agency`} className="button">
          {t('pages.agency')}
        </a>
        <a href={`/${locale}/partners`} className="button button-quiet">
          {t('agency.docs')}
        </a>
      </p>
    </>
  )
}
