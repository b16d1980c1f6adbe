import { headers } from 'next/headers'
import { forbidden } from 'next/navigation'
import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { FaultKind } from '../_server/staff-page'

/** Why a page of staff shows nothing. Somebody whom it is not for gets 403 and the segment's own page. */
export async function StaffNotice({ locale, kind }: { locale: Locale; kind: FaultKind }) {
  if (kind === 'forbidden') forbidden()
  const t = wordsOf(locale)
  const path = (await headers()).get('x-page-path') ?? `/${locale}/staff`
  return (
    <Notice tone="warning" title={t(`staff.${kind}Title`)}>
      <p>{t.rich(`staff.${kind}`, { ...momentTags(new Date().toISOString(), locale), here: (words) => <a href={path}>{words}</a> })}</p>
    </Notice>
  )
}
