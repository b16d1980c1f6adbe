import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { ResultNotice } from './ResultNotice'

type AccountNoticeProps = { locale: Locale; result: Readonly<Record<string, string>> | null }

/** What came of the last form about an account: a password, shown this once, or what every form says. */
export function AccountNotice({ locale, result }: AccountNoticeProps) {
  const t = wordsOf(locale)
  if (!result?.password) return <ResultNotice locale={locale} result={result} />
  return (
    <Notice title={t('accounts.passwordTitle')} tone="warning">
      <p>
        <bdi>{result.userName}</bdi>
      </p>
      <p className="text-2xl font-extrabold select-all">
        <Ltr>{result.password}</Ltr>
      </p>
      <p>{t('accounts.passwordOnce')}</p>
    </Notice>
  )
}
