import type { Locale } from '../_i18n/locale'
import { wordsOf } from '../_i18n/words'
import type { PageLinks } from './page-links'
import type { SitePage } from './site-pages'

const COLUMNS = {
  services: ['violations', 'pay', 'objections', 'verify', 'catalogue', 'discounts'],
  help: ['guide', 'contact', 'letters', 'complaint', 'suggestion', 'survey'],
  about: ['privacy', 'accessibility', 'terms', 'partners'],
} as const satisfies Record<string, SitePage[]>

/** Where else one can go, and what the site promises on every page. */
export function SiteFooter({ locale, links }: { locale: Locale; links: PageLinks }) {
  const t = wordsOf(locale)
  return (
    <footer className="site-footer no-print">
      <div>
        <section>
          <p className="brand">{t('site.name')}</p>
          <p>{t('site.footerTruth')}</p>
          <p>{t('site.footerPrivacy')}</p>
        </section>
        {(['services', 'help', 'about'] as const).map((column) => (
          <nav key={column} aria-labelledby={`footer-${column}`}>
            <h2 id={`footer-${column}`}>{t(`footer.${column}`)}</h2>
            {COLUMNS[column].map((page) => links[page])}
          </nav>
        ))}
      </div>
    </footer>
  )
}
