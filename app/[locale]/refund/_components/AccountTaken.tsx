import { Ltr } from '@/app/_components/Ltr'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ShownLink } from '../_server/refund'
import { RefundFacts } from './RefundFacts'

/** Thanks: the account was taken. Only its ends are shown from now on. */
export function AccountTaken({ locale, link, account }: { locale: Locale; link: ShownLink; account: string }) {
  const t = wordsOf(locale)
  return (
    <div className="max-w-[44rem]">
      <PageHead locale={locale} title={t('refund.takenTitle')} lead={t('refund.taken')} />
      <RefundFacts locale={locale} link={link} />
      <p className="text-soft">{t('refund.account')}</p>
      <p className="text-xl font-extrabold">
        <Ltr>{account}</Ltr>
      </p>
    </div>
  )
}
