import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { dayText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { displayPlate } from '@/domain/licenses/vehicle-plate'
import type { Reference } from '../_server/documents'

type StandsForProps = { locale: Locale; reference: Reference; inquiry: string | undefined }

/** The violations of the number for whoever proved the licence; for others, how to see them. */
export function StandsFor({ locale, reference, inquiry }: StandsForProps) {
  const t = wordsOf(locale)
  const { violations } = reference
  return (
    <section aria-labelledby="stands-for-heading" className="mt-10">
      <h2 id="stands-for-heading" className="mb-3 text-xl">
        {t('pay.standsFor')}
        {violations && <span className="font-normal text-soft"> · {t('pay.standsForCount', { count: violations.totalCount })}</span>}
      </h2>
      {violations ? (
        <ul className="card divide-y divide-line px-5">
          {violations.nodes.map((violation) => (
            <ViolationLine key={violation.id} locale={locale} violation={violation} />
          ))}
          {violations.totalCount > violations.nodes.length && (
            <li className="py-3">
              {t.rich('pay.standsForMore', { link: (words) => <a href={`/${locale}/violations?inquiry=${inquiry}`}>{words}</a> })}
            </li>
          )}
        </ul>
      ) : (
        <p>
          {t('pay.notTold')} <a href={`/${locale}/violations`}>{t('pay.toInquiry')}</a>
        </p>
      )}
    </section>
  )
}

type Line = NonNullable<Reference['violations']>['nodes'][number]

function ViolationLine({ locale, violation }: { locale: Locale; violation: Line }) {
  const t = wordsOf(locale)
  const { description, occurredOn, vehiclePlate, fine, payability, payabilityReason } = violation
  return (
    <li className="flex flex-wrap justify-between gap-x-6 py-3">
      <div>
        <p className="font-bold">{description[locale]}</p>
        <p className="text-[0.9375rem] text-soft">
          <bdi className="whitespace-nowrap">{dayText(occurredOn, locale)}</bdi>
          {vehiclePlate && (
            <>
              {' · '}
              <Ltr>{displayPlate(vehiclePlate)}</Ltr>
            </>
          )}
        </p>
        {payability !== 'AVAILABLE' && (
          <p className={`text-[0.9375rem] font-bold ${payability === 'PAID' ? 'text-green' : 'text-amber'}`}>{payabilityReason[locale]}</p>
        )}
      </div>
      {fine != null && (
        <p>
          <span className="text-[0.9375rem] text-soft">{t('pay.fine')}: </span>
          <Amount fils={fine} locale={locale} />
        </p>
      )}
    </li>
  )
}
