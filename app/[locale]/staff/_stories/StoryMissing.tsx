import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { StaffNotice } from '../_components/StaffNotice'
import type { FaultKind } from '../_server/staff-page'

/** Why there is no story. */
export function StoryMissing({ locale, kind }: { locale: Locale; kind: 'missing' | FaultKind }) {
  const t = wordsOf(locale)
  if (kind !== 'missing') return <StaffNotice locale={locale} kind={kind} />
  return (
    <Notice title={t('story.missingTitle')}>
      <p>{t('story.missing')}</p>
    </Notice>
  )
}
