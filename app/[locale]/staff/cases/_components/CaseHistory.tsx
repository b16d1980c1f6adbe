import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Searched } from '../../_components/Searched'
import type { ShownCase } from '../_server/case-pages'

type Event = ShownCase['events'][number]

/** Everything that was done about the case, by whom, the first first. Nothing of it is ever deleted. */
export function CaseHistory({ locale, one }: { locale: Locale; one: ShownCase }) {
  const t = wordsOf(locale)
  return (
    <section aria-labelledby="history-heading">
      <h2 id="history-heading" className="mb-4 text-xl">
        {t('cases.history')}
      </h2>
      <ol className="card divide-y divide-line px-5">
        <li className="py-4">
          <p className="font-bold">{t('cases.opened')}</p>
          <p className="text-[0.9375rem] text-soft">{t.rich('cases.moment', momentTags(one.openedAt, locale))}</p>
        </li>
        {one.events.map((event) => (
          <EventLine key={`${event.at} ${event.action} ${event.actor}`} locale={locale} event={event} />
        ))}
      </ol>
    </section>
  )
}

function EventLine({ locale, event: { at, actor, action, amount, note, assignee, allocated, consent } }: { locale: Locale; event: Event }) {
  const t = wordsOf(locale)
  return (
    <li className="grid gap-1 py-4">
      <p className="font-bold">
        {t(`cases.event.${action}`)}
        {amount != null && amount > 0 && (
          <>
            {' · '}
            <Amount fils={amount} locale={locale} />
          </>
        )}
        {action === 'ASSIGNED' && (
          <>
            {' · '}
            {assignee ? <bdi>{assignee}</bdi> : t('cases.nobody')}
          </>
        )}
      </p>
      {allocated.length > 0 && <Allocated locale={locale} allocated={allocated} />}
      {consent && (
        <p className="whitespace-pre-line">
          <bdi>{t('cases.agreed', { text: consent })}</bdi>
        </p>
      )}
      {note && (
        <p className="whitespace-pre-line">
          <bdi>{note}</bdi>
        </p>
      )}
      <p className="text-[0.9375rem] text-soft">
        <bdi>{action === 'ACCOUNT_GIVEN' ? t('cases.payer') : actor}</bdi> · {t.rich('cases.moment', momentTags(at, locale))}
      </p>
    </li>
  )
}

/** Which violations of which licence an allocation paid, and by which receipt. */
function Allocated({ locale, allocated }: { locale: Locale; allocated: Event['allocated'] }) {
  const t = wordsOf(locale)
  return (
    <ul className="list-disc ps-6">
      {allocated.map(({ id, license, violation, receipt, amount }) => (
        <li key={id}>
          <bdi>
            {t.rich('cases.allocatedTo', {
              license: () => <Searched locale={locale} number={license} />,
              violation: () => <Ltr>{violation}</Ltr>,
              receipt: () => (receipt ? <Searched locale={locale} number={receipt} /> : '–'),
            })}
          </bdi>
          {amount != null && (
            <>
              {' · '}
              <Amount fils={amount} locale={locale} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
