import { Amount } from '@/app/_components/Amount'
import { FieldError } from '@/app/_components/Field'
import { Ltr } from '@/app/_components/Ltr'
import { dayText } from '@/app/_i18n/format'
import { wordsOf } from '@/app/_i18n/words'
import { displayPlate } from '@/domain/licenses/vehicle-plate'
import { isObjectable } from '../_server/object-href'
import type { ObjectionFormProps } from './objection-form-props'

type Choice = ObjectionFormProps['license']['violations']['nodes'][number]

/** The unpaid violations that can be objected to; one alone where no authority takes more at once. */
export function ViolationChoice({ locale, license, entry, terms, error }: ObjectionFormProps & { error: string }) {
  const t = wordsOf(locale)
  const listed = license.violations.nodes.filter(({ payability }) => isObjectable(payability))
  const mostOf = ({ authority }: Choice) => terms.find((one) => one.authority.id === authority.id)?.mostAtOnce ?? 1
  const type = Math.max(...listed.map(mostOf)) > 1 ? 'checkbox' : 'radio'
  const ids = entry.ids.split(' ')
  return (
    <fieldset id="violations" aria-describedby={error ? 'violations-error' : undefined}>
      <legend className="font-bold">{t('objecting.violations')}</legend>
      <p className="text-[0.9375rem] text-soft">{t(type === 'radio' ? 'objecting.oneOnly' : 'objecting.several')}</p>
      {error && <FieldError id="violations">{error}</FieldError>}
      {listed.map((violation) => (
        <label key={violation.id} className="flex min-h-12 items-start gap-3 border-line border-b py-3">
          <input type={type} name="v" value={violation.id} defaultChecked={ids.includes(violation.id)} className="mt-1.5" />
          <span>
            <b className="block">{violation.description[locale]}</b>
            <span className="block text-[0.9375rem] text-soft">
              <Ltr>{violation.number}</Ltr> · <bdi>{dayText(violation.occurredOn, locale)}</bdi>
              {violation.vehiclePlate && (
                <>
                  {' · '}
                  <Ltr>{displayPlate(violation.vehiclePlate)}</Ltr>
                </>
              )}
              {' · '}
              {violation.authority.name[locale]}
              {violation.fine != null && (
                <>
                  {' · '}
                  <Amount fils={violation.fine} locale={locale} />
                </>
              )}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
