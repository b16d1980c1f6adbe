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
      <p role="status" className="no-print useful">
        {t('useful.thanks')} <a href={`/${locale}/suggestion`}>{t('useful.wrong')}</a>
      </p>
    )
  return (
    <form method="post" action={`/${locale}/useful`} className="no-print useful">
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="key" value={randomUUID()} />
      <p id="useful">{t('useful.question')}</p>
      <button type="submit" name="useful" value="yes" aria-describedby="useful" className="button button-quiet">
        {t('useful.yes')}
      </button>
      <button type="submit" name="useful" value="no" aria-describedby="useful" className="button button-quiet">
        {t('useful.no')}
      </button>
    </form>
  )
}
