import type { Locale } from '../_i18n/locale'
import { wordsOf } from '../_i18n/words'
import { currentAnnouncements } from '../_server/announcements'
import { momentTags } from './moment-tags'

/** What everybody should know now, above every page; of maintenance also until when inquiry and payment are closed. */
export async function Announcements({ locale }: { locale: Locale }) {
  const announcements = await currentAnnouncements()
  const t = wordsOf(locale)
  if (announcements.length === 0) return null
  const now = new Date().toISOString()
  return (
    <section aria-label={t('site.announcements')} className="announcements no-print">
      <ul>
        {announcements.map(({ id, kind, text, unavailableUntil }) => (
          <li key={id} className={kind === 'MAINTENANCE' ? 'is-maintenance' : undefined}>
            <p dir="auto">{text[locale]}</p>
            {unavailableUntil && unavailableUntil > now && (
              <p className="font-bold">{t.rich('site.closedUntil', momentTags(unavailableUntil, locale))}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
