import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

/** What came of the last form: done, waiting for a second person, or why not. */
export function ResultNotice({ locale, result }: { locale: Locale; result: Readonly<Record<string, string>> | null }) {
  const t = wordsOf(locale)
  if (!result) return null
  if (result.waits) return <WaitsNotice locale={locale} />
  if (!result.refused) return <Notice title={t('staff.done')} />
  return (
    <Notice tone="error" title={t('staff.refused')}>
      <p>{result.message || t('staff.notDone')}</p>
    </Notice>
  )
}

/** What was asked for waits for a second person. */
function WaitsNotice({ locale }: { locale: Locale }) {
  const t = wordsOf(locale)
  const href = `/${locale}/staff/approvals`
  return (
    <Notice title={t('approvals.waits')}>
      <p>{t.rich('approvals.waitsAbout', { list: (words) => <a href={href}>{words}</a> })}</p>
    </Notice>
  )
}
