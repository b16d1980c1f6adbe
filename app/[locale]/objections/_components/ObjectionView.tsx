import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { dayTag, momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import { dayText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { displayPlate } from '@/domain/licenses/vehicle-plate'
import type { Objection } from '../_server/followed'

type ObjectionViewProps = { locale: Locale; objection: Objection; inquiry: string }

/** Where an objection stands, in words; what is asked, the hearing, the decisions; then what was sent. */
export function ObjectionView({ locale, objection, inquiry }: ObjectionViewProps) {
  const t = wordsOf(locale)
  const { number, state, turn, dueOn, hearing, events } = objection
  const request = state === 'MORE_NEEDED' ? events.findLast(({ action }) => action === 'ASK') : undefined
  return (
    <>
      <section aria-labelledby="state-heading" className="card mb-8 p-5 sm:p-8">
        <h2 id="state-heading" className="text-xl">
          {t(`objecting.states.${state}`)}
        </h2>
        <p className="mt-2">{t(`objecting.stateAbout.${state}`)}</p>
        {dueOn && turn !== 'NOBODY' && <p className="mt-2">{t.rich(`objecting.due.${turn}`, dayTag(dueOn, locale))}</p>}
        {hearing && (
          <>
            <p className="mt-2 font-bold">
              {t.rich('objections.hearingAt', { ...momentTags(hearing.at, locale), place: () => <bdi>{hearing.place}</bdi> })}
            </p>
            <a
              href={`/${locale}/objections/${number}/hearing.ics?${new URLSearchParams({ inquiry })}`}
              className="no-print inline-flex min-h-12 items-center"
            >
              {t('objecting.hearingFile')}
            </a>
          </>
        )}
      </section>
      {request && (
        <Notice tone="warning" title={t('objecting.asked')}>
          <p className="whitespace-pre-line">
            <bdi>{request.text}</bdi>
          </p>
        </Notice>
      )}
      <Decisions locale={locale} objection={objection} inquiry={inquiry} />
      <Sent locale={locale} objection={objection} />
    </>
  )
}

function Decisions({ locale, objection: { number, decisions }, inquiry }: ObjectionViewProps) {
  const t = wordsOf(locale)
  if (decisions.length === 0) return null
  return (
    <section aria-labelledby="decisions-heading" className="mb-8">
      <h2 id="decisions-heading" className="mb-4 text-xl">
        {t('objecting.decision')}
      </h2>
      <ol className="card divide-y divide-line px-5">
        {decisions.map(({ outcome, isAppeal, article, reason, decidedAt, signedText }) => (
          <li key={decidedAt} className="grid gap-1 py-4">
            <p className="font-bold">{t(`objectionOutcomes.${outcome}`)}</p>
            <p className="whitespace-pre-line">
              <bdi>{reason}</bdi>
            </p>
            <p>
              <bdi>{t('objections.article', { article })}</bdi>
            </p>
            <p className="text-[0.9375rem] text-soft">{t.rich('objections.moment', momentTags(decidedAt, locale))}</p>
            {signedText && (
              <a
                href={`/${locale}/objections/${number}/decision.pdf?${new URLSearchParams({ inquiry, ...(isAppeal && { part: 'appeal' }) })}`}
                className="no-print inline-flex min-h-12 w-fit items-center"
              >
                {t('decisionPaper.download')}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Sent({ locale, objection }: Omit<ObjectionViewProps, 'inquiry'>) {
  const t = wordsOf(locale)
  return (
    <section aria-labelledby="sent-heading" className="mb-8">
      <h2 id="sent-heading" className="mb-4 text-xl">
        {t('objecting.sent')}
      </h2>
      <div className="card grid gap-3 p-5">
        {objection.violations.map(({ id, number, type, occurredOn, vehiclePlate, fine, reducedFine }) => (
          <p key={id}>
            <b className="block">{type.name[locale]}</b>
            <Ltr>{number}</Ltr> · <bdi>{dayText(occurredOn, locale)}</bdi>
            {vehiclePlate && (
              <>
                {' · '}
                <Ltr>{displayPlate(vehiclePlate)}</Ltr>
              </>
            )}
            {fine != null && (
              <>
                {' · '}
                <Amount fils={fine} locale={locale} />
              </>
            )}
            {reducedFine != null && (
              <>
                {' · '}
                {t.rich('objections.reducedTo', { amount: () => <Amount fils={reducedFine} locale={locale} /> })}
              </>
            )}
          </p>
        ))}
        <p className="text-soft">
          {objection.authority.name[locale]} · {objection.reason.name[locale]} · {t(`objecting.capacities.${objection.capacity}`)}
          {objection.makerName && (
            <>
              {' · '}
              <bdi>{objection.makerName}</bdi>
            </>
          )}
        </p>
        <p className="whitespace-pre-line">
          <bdi>{objection.text}</bdi>
        </p>
        {objection.files.length > 0 && (
          <div>
            <h3 className="font-bold">{t('objectionFiles.attached', { n: objection.files.length })}</h3>
            <ol className="list-inside list-decimal">
              {objection.files.map(({ reference, kind, size, takenAt }) => (
                <li key={reference}>
                  {t.rich('objectionFiles.listed', {
                    kind: () => <Ltr>{kind}</Ltr>,
                    size: Math.ceil(size / 1_024),
                    ...momentTags(takenAt, locale),
                  })}
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
    </section>
  )
}
