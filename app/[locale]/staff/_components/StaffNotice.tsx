import { headers } from 'next/headers'
import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import { PageStatus } from '@/app/_components/PageStatus'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { FaultKind } from '../_server/staff-page'

/** Why a page of staff shows nothing. Somebody whom it is not for gets 403, who asks too much 429. */
export async function StaffNotice({ locale, kind }: { locale: Locale; kind: FaultKind }) {
  const t = wordsOf(locale)
  const path = (await headers()).get('x-page-path') ?? `/${locale}/staff`
  return (
    <Notice tone="warning" title={t(`staff.${kind}Title`)}>
      {kind === 'forbidden' && <PageStatus code={403} />}
      {kind === 'tooMany' && <PageStatus code={429} />}
      <p>{t.rich(`staff.${kind}`, { ...momentTags(new Date().toISOString(), locale), here: (words) => <a href={path}>{words}</a> })}</p>
    </Notice>
  )
}
