import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

type PayLinksProps = { locale: Locale; again?: { href: string; label: string } }

/** Where a number leads no further: to what is due now, and to checking another number; `again` is this page's own address where a new try may help. */
export function PayLinks({ locale, again }: PayLinksProps) {
  const t = wordsOf(locale)
  return (
    <p className="no-print grid gap-3 sm:flex sm:flex-wrap">
      {again && (
        <a href={again.href} className="button">
          {again.label}
        </a>
      )}
      <a href={`/${locale}/violations`} className={`button ${again ? 'button-quiet' : ''}`}>
        {t('pay.toInquiry')}
      </a>
      <a href={`/${locale}/verify`} className="button button-quiet">
        {t('pay.isReal')}
      </a>
    </p>
  )
}
