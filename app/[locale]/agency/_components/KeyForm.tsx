import { described, Field, FieldError, FieldHint } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { scopesIn } from '@/app/[locale]/agency/_server/agency-form'
import { addDays, dayInAmman } from '@/domain/values/calendar-day'
import type { Scope } from '@/graphql/generated/client/graphql'
import type { KeptAgencyForm } from '../_server/agency-cookies'
import { ActionForm } from './ActionForm'
import { ActionProblem, errorOf } from './action-problem'

type KeyFormProps = {
  locale: Locale
  base: string
  application: string
  granted: readonly Scope[]
  today: Date
  saved: KeptAgencyForm | null
}

/** Half a year: long enough to be left alone, short enough that changing keys is not forgotten. */
const USUAL_DAYS = 180

/** Makes a key for a program. */
export function KeyForm({ locale, base, application, granted, today, saved }: KeyFormProps) {
  const t = wordsOf(locale)
  const day = dayInAmman(today)
  const chosen = saved ? scopesIn(saved.scopes) : []
  const [scopes, addresses, expiresOn] = ['scopes', 'addresses', 'expiresOn'].map((field) => errorOf(saved, field, locale))
  return (
    <section aria-labelledby="key-form" className="mt-10 max-w-[44rem]">
      <h2 id="key-form" className="mb-4 text-[1.5rem]">
        {t('agency.makeKey')}
      </h2>
      <ActionProblem
        locale={locale}
        saved={saved}
        fields={{ scopes: `scope-${granted[0]}`, addresses: 'addresses', expiresOn: 'expiresOn' }}
      />
      <ActionForm base={base} action="key" application={application} saved={saved} className="card grid gap-6 p-5 sm:p-8">
        <fieldset>
          <legend className="font-bold">{t('agency.scopes')}</legend>
          <FieldHint id="scopes">{t('agency.scopesHint')}</FieldHint>
          {scopes && <FieldError id="scopes">{scopes}</FieldError>}
          {granted.map((scope) => (
            <label key={scope} className="mt-1 flex min-h-12 items-center gap-3">
              <input
                id={`scope-${scope}`}
                type="checkbox"
                name="scopes"
                value={scope}
                defaultChecked={chosen.includes(scope)}
                className="size-5 shrink-0 accent-green"
                {...described('scopes', { hint: true, error: scopes !== undefined })}
              />
              {t(`agency.scope.${scope}`)}
            </label>
          ))}
        </fieldset>
        <Field id="expiresOn" label={t('agency.lastDay')} hint={t('agency.lastDayHint')} error={expiresOn}>
          <input
            id="expiresOn"
            name="expiresOn"
            type="date"
            min={day}
            max={addDays(day, 365)}
            defaultValue={saved?.expiresOn ?? addDays(day, USUAL_DAYS)}
            className="control max-w-64"
            {...described('expiresOn', { hint: true, error: expiresOn !== undefined })}
          />
        </Field>
        <Field id="addresses" label={t('agency.addresses')} hint={t('agency.addressesHint')} error={addresses}>
          <textarea
            id="addresses"
            name="addresses"
            rows={3}
            dir="ltr"
            spellCheck={false}
            defaultValue={saved?.addresses}
            className="control py-3"
            {...described('addresses', { hint: true, error: addresses !== undefined })}
          />
        </Field>
        {granted.includes('VIOLATIONS_WRITE') && (
          <Field id="reason" label={t('agency.reason')} error={errorOf(saved, 'reason', locale)}>
            <textarea
              id="reason"
              name="reason"
              rows={3}
              maxLength={2000}
              dir="auto"
              defaultValue={saved?.reason}
              className="control py-3"
            />
          </Field>
        )}
        <button type="submit" className="button sm:justify-self-start">
          {t('agency.makeKeyNow')}
        </button>
      </ActionForm>
    </section>
  )
}
