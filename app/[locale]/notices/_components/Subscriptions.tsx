import { randomUUID } from 'node:crypto'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ListedSubscription } from '../_server/subscriptions'

type SubscriptionsProps = { locale: Locale; inquiry: string; subscriptions: readonly ListedSubscription[] }

/** Who is told, each with the way to end it. */
export function Subscriptions({ locale, inquiry, subscriptions }: SubscriptionsProps) {
  const t = wordsOf(locale)
  if (subscriptions.length === 0) return null
  return (
    <section aria-labelledby="told-heading" className="mb-8">
      <h2 id="told-heading" className="mb-3 text-xl">
        {t('subscriptions.current')}
      </h2>
      <ul className="card divide-y divide-line">
        {subscriptions.map(({ id, channel, maskedContact, startedAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-5 py-4">
            <div>
              <p className="font-bold">
                <Ltr>{maskedContact}</Ltr>
              </p>
              <p className="text-soft">
                {t(`sandboxMessages.channel.${channel}`)} · {t.rich('subscriptions.since', momentTags(startedAt, locale))}
              </p>
            </div>
            <form method="post" action={`/${locale}/notices/send`}>
              {Object.entries({ step: 'end', inquiry, subscription: id, key: randomUUID() }).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <button type="submit" className="button button-quiet">
                {t('subscriptions.end')} <span className="sr-only">{maskedContact}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
