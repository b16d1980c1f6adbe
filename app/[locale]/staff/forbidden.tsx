import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import { requestedLocale } from '@/app/_i18n/requested-locale'
import { wordsOf } from '@/app/_i18n/words'

/** A page of staff for somebody whose role does not include it (403). */
export default async function StaffForbidden() {
  const locale = await requestedLocale()
  const t = wordsOf(locale)
  return (
    <>
      <PageHead locale={locale} title={t('staff.refused')} />
      <Notice tone="warning" title={t('staff.forbiddenTitle')}>
        <p>{t('staff.forbidden')}</p>
      </Notice>
      <p className="grid sm:flex">
        <a href={`/${locale}`} className="button button-quiet">
          {t('letters.home')}
        </a>
      </p>
    </>
  )
}
