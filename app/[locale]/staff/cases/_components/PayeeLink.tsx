import { CopyButton } from '@/app/_components/CopyButton'
import { dayTag } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { siteAddress } from '@/app/_server/site'
import { dayInAmman } from '@/domain/values/calendar-day'

type PayeeLinkProps = { locale: Locale; link: { readonly token: string; readonly expiresAt: string } | null }

/** A link that was just made, to be sent to whoever paid, this once. Null: it was shown before. */
export function PayeeLink({ locale, link }: PayeeLinkProps) {
  const t = wordsOf(locale)
  if (!link) return <Notice tone="warning" title={t('cases.payee.shown')} />
  const address = `${siteAddress()}/ar/refund/${link.token}`
  return (
    <section aria-labelledby="payee-link" className="panel my-6 rounded-card bg-deep p-6 text-on-deep sm:p-8">
      <h2 id="payee-link" className="text-xl">
        {t('cases.payee.linkTitle')}
      </h2>
      <p className="mt-1 text-on-deep-soft">{t.rich('cases.payee.linkAbout', dayTag(dayInAmman(new Date(link.expiresAt)), locale))}</p>
      <p dir="ltr" className="mt-3 font-bold select-all [overflow-wrap:anywhere] rtl:text-end" id="payee-link-address">
        {address}
      </p>
      <div className="no-print mt-3 flex max-w-72">
        <CopyButton text={address} label={t('cases.payee.copy')} done={t('cases.payee.copied')} isMain />
      </div>
    </section>
  )
}
