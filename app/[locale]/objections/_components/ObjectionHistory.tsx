import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Objection } from '../_server/followed'

/** What happened to an objection, the earliest first. */
export function ObjectionHistory({ locale, events }: { locale: Locale; events: Objection['events'] }) {
  const t = wordsOf(locale)
  return (
    <section aria-labelledby="history-heading" className="mt-8">
      <h2 id="history-heading" className="mb-4 text-xl">
        {t('objecting.history')}
      </h2>
      <ol className="card divide-y divide-line px-5">
        {events.map(({ at, action, text }) => (
          <li key={`${at} ${action}`} className="grid gap-1 py-4">
            <p className="font-bold">{t(`objections.event.${action}`)}</p>
            {text && action !== 'SUBMIT' && (
              <p className="whitespace-pre-line">
                <bdi>{text}</bdi>
              </p>
            )}
            <p className="text-[0.9375rem] text-soft">{t.rich('objections.moment', momentTags(at, locale))}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
