import { Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ParkedPage, ParkedSearch } from '../_server/parked'

type ParkedFormProps = { locale: Locale; search: ParkedSearch; authorities: readonly ParkedPage['sources'][number]['authority'][] }

/** Which of them to show, as a form whose answer is an address. */
export function ParkedForm({ locale, search, authorities }: ParkedFormProps) {
  const t = wordsOf(locale)
  return (
    <form
      method="get"
      action={`/${locale}/staff/imports/parked`}
      className="card mb-6 grid items-end gap-4 p-5 md:grid-cols-[1fr_1fr_auto]"
    >
      <Field id="authority" label={t('parked.authority')}>
        <select id="authority" name="authority" defaultValue={search.authority} className="control">
          <option value="">{t('cases.all')}</option>
          {authorities.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </select>
      </Field>
      <Field id="license" label={t('parked.license')}>
        <input
          id="license"
          name="license"
          type="text"
          inputMode="numeric"
          dir="ltr"
          maxLength={40}
          defaultValue={search.license}
          className="control"
        />
      </Field>
      <button type="submit" className="button">
        {t('cases.show')}
      </button>
    </form>
  )
}
