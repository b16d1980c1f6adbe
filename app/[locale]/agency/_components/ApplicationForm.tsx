import { described, Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { KeptAgencyForm } from '../_server/agency-cookies'
import { ActionForm } from './ActionForm'
import { ActionProblem, errorOf } from './action-problem'

/** Takes a program on. */
export function ApplicationForm({ locale, base, saved }: { locale: Locale; base: string; saved: KeptAgencyForm | null }) {
  const t = wordsOf(locale)
  const error = errorOf(saved, 'name', locale)
  return (
    <section aria-labelledby="application-form" className="mt-10 max-w-[44rem]">
      <h2 id="application-form" className="mb-4 text-[1.5rem]">
        {t('agency.newApplication')}
      </h2>
      <ActionProblem locale={locale} saved={saved} fields={{ name: 'name' }} />
      <ActionForm base={base} action="application" saved={saved} className="card grid gap-6 p-5 sm:p-8">
        <Field id="name" label={t('agency.name')} hint={t('agency.nameHint')} error={error}>
          <input
            id="name"
            name="name"
            dir="auto"
            autoComplete="off"
            maxLength={80}
            defaultValue={saved?.name}
            className="control"
            {...described('name', { hint: true, error: error !== undefined })}
          />
        </Field>
        <button type="submit" className="button sm:justify-self-start">
          {t('agency.makeApplication')}
        </button>
      </ActionForm>
    </section>
  )
}
