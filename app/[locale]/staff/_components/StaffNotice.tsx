import { forbidden } from 'next/navigation'
import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

/** Why a page of staff shows nothing. Somebody whom it is not for gets 403 and the segment's own page. */
export function StaffNotice({ locale, kind }: { locale: Locale; kind: 'forbidden' | 'unavailable' | 'fault' }) {
  if (kind === 'forbidden') forbidden()
  const t = wordsOf(locale)
  return (
    <Notice tone="warning" title={t(`staff.${kind}Title`)}>
      <p>{t.rich(`staff.${kind}`, momentTags(new Date().toISOString(), locale))}</p>
    </Notice>
  )
}
