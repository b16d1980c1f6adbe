import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { ToldNotice } from './ToldNotice'

type AccountNoticeProps = { locale: Locale; told: Readonly<Record<string, string>> | null }

/** What came of the last form about an account: a password, shown this once, that it waits, that it is done, or why not. */
export function AccountNotice({ locale, told }: AccountNoticeProps) {
  const t = wordsOf(locale)
  if (told?.password) return <PasswordNotice locale={locale} told={told} />
  if (!told?.approval) return <ToldNotice locale={locale} told={told} />
  const href = `/${locale}/staff/approvals`
  return (
    <Notice title={t('accounts.waits')}>
      <p>{t.rich('accounts.waitsAbout', { list: (words) => <a href={href}>{words}</a> })}</p>
    </Notice>
  )
}

function PasswordNotice({ locale, told }: { locale: Locale; told: Readonly<Record<string, string>> }) {
  const t = wordsOf(locale)
  return (
    <Notice title={t('accounts.passwordTitle')} tone="warning">
      <p>
        <bdi>{told.userName}</bdi>
      </p>
      <p className="text-2xl font-extrabold select-all">
        <Ltr>{told.password}</Ltr>
      </p>
      <p>{t('accounts.passwordOnce')}</p>
    </Notice>
  )
}
