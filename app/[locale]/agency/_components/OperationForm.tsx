import { described, Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { KeptAgencyForm } from '../_server/agency-cookies'
import { ActionForm } from './ActionForm'
import { ActionProblem, errorOf } from './action-problem'

/** Registers an operation of a program. */
export function OperationForm({
  locale,
  base,
  application,
  saved,
}: {
  locale: Locale
  base: string
  application: string
  saved: KeptAgencyForm | null
}) {
  const t = wordsOf(locale)
  const refused = errorOf(saved, 'document', locale)
  const error = refused && saved?.isCut ? `${refused} ${t('agency.cut')}` : refused
  return (
    <section aria-labelledby="operation-form" className="mt-10 max-w-[44rem]">
      <h2 id="operation-form" className="mb-4 text-[1.5rem]">
        {t('agency.registerOperation')}
      </h2>
      <ActionProblem locale={locale} saved={saved} fields={{ document: 'document' }} />
      <ActionForm base={base} action="operation" application={application} saved={saved} className="card grid gap-6 p-5 sm:p-8">
        <Field id="document" label={t('agency.document')} hint={t('agency.documentHint')} error={error}>
          <textarea
            id="document"
            name="document"
            rows={8}
            dir="ltr"
            spellCheck={false}
            defaultValue={saved?.document}
            className="control operation-field py-3"
            {...described('document', { hint: true, error: error !== undefined })}
          />
        </Field>
        <button type="submit" className="button sm:justify-self-start">
          {t('agency.registerNow')}
        </button>
      </ActionForm>
    </section>
  )
}
