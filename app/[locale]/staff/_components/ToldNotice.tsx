import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

/** What came of the last form: done, or why not. */
export function ToldNotice({ locale, told }: { locale: Locale; told: Readonly<Record<string, string>> | null }) {
  const t = wordsOf(locale)
  if (!told) return null
  if (!told.refused) return <Notice title={t('staff.done')} />
  return (
    <Notice tone="error" title={t('staff.refused')}>
      <p>{told.message || t('staff.notDone')}</p>
    </Notice>
  )
}
