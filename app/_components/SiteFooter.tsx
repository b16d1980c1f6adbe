import type { Locale } from '../_i18n/locale'
import { wordsOf } from '../_i18n/words'

/** What the site promises on every page. */
export function SiteFooter({ locale }: { locale: Locale }) {
  const t = wordsOf(locale)
  return (
    <footer className="mt-16 border-t border-line text-[0.9375rem] text-soft">
      <div className="mx-auto grid max-w-page gap-1 px-4 py-8 sm:px-6">
        <p>{t('site.footerTruth')}</p>
        <p>{t('site.footerPrivacy')}</p>
      </div>
    </footer>
  )
}
