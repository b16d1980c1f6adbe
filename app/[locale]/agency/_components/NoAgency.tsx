import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import { PageStatus } from '@/app/_components/PageStatus'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { AgencyState } from '../_server/my-agency'

/** Why there is no agency to look after: the account is for something else, or nothing can be read now. */
export function NoAgency({ locale, why }: { locale: Locale; why: Exclude<AgencyState['kind'], 'agency'> }) {
  const t = wordsOf(locale)
  return (
    <>
      {why === 'forbidden' && <PageStatus code={403} />}
      <PageHead locale={locale} title={t('pages.agency')} />
      <Notice tone="warning" title={t(`agency.${why}Title`)}>
        <p>{t.rich(`agency.${why}`, momentTags(new Date().toISOString(), locale))}</p>
      </Notice>
      <p className="grid gap-3 sm:flex">
        <a href={`/${locale}/partners`} className="button">
          {t('agency.docs')}
        </a>
        <a href={`/${locale}`} className="button button-quiet">
          {t('letters.home')}
        </a>
      </p>
    </>
  )
}
