import { randomUUID } from 'node:crypto'
import type { Locale } from '../_i18n/locale'
import { wordsOf } from '../_i18n/words'

/** Where nobody is asked: pages of accounts, and those that ask for an opinion themselves. */
const WITHOUT = ['account', 'agency', 'partners', 'sign-in', 'survey', 'complaint', 'suggestion', 'sandbox-bank', 'sandbox-messages', 'dev']

/** Asks whether the page was of use. The answer is counted by page and day; nothing of whoever gives it is kept. */
export function Useful({ locale, path }: { locale: Locale; path: string }) {
  const t = wordsOf(locale)
  const page = path.split(/[/?#]/)[2] || 'services'
  if (WITHOUT.includes(page)) return null
  if (/[?&]voted=1\b/.test(path))
    return (
      <aside aria-label={t('useful.question')} className="no-print useful">
        <p role="status">
          {t('useful.thanks')} <a href={`/${locale}/suggestion`}>{t('useful.wrong')}</a>
        </p>
      </aside>
    )
  return (
    <aside aria-label={t('useful.question')} className="no-print useful">
      <form method="post" action={`/${locale}/useful`}>
        <input type="hidden" name="page" value={page} />
        <input type="hidden" name="key" value={randomUUID()} />
        <p id="useful">{t('useful.question')}</p>
        <p className="useful-answers">
          <button type="submit" name="useful" value="yes" aria-describedby="useful" className="button button-quiet">
            {t('useful.yes')}
          </button>
          <button type="submit" name="useful" value="no" aria-describedby="useful" className="button button-quiet">
            {t('useful.no')}
          </button>
        </p>
      </form>
    </aside>
  )
}
