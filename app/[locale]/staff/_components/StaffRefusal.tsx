import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Refused } from '../_server/refused'

type StaffRefusalProps = { locale: Locale; title: string; refused: Refused }

/** Why a page of staff is not shown: it is for others, or cannot be read now, with the time. */
export function StaffRefusal({ locale, title, refused: { kind } }: StaffRefusalProps) {
  const t = wordsOf(locale)
  return (
    <>
      <PageHead locale={locale} title={title} />
      <Notice tone="warning" title={t(`staff.${kind}Title`)}>
        <p>{t.rich(`staff.${kind}`, momentTags(new Date().toISOString(), locale))}</p>
      </Notice>
    </>
  )
}
