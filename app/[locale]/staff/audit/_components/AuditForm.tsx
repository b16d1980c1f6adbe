import { described, Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { type AuditSearch, KINDS } from '../_server/audit-search'

type AuditFormProps = { locale: Locale; search: AuditSearch }

/** Which entries to show, as a form whose answer is an address. */
export function AuditForm({ locale, search }: AuditFormProps) {
  const t = wordsOf(locale)
  return (
    <form method="get" action={`/${locale}/staff/audit`} className="card mb-6 grid items-end gap-4 p-5 md:grid-cols-2 lg:grid-cols-3">
      <TextField locale={locale} name="actor" search={search} />
      <TextField locale={locale} name="about" search={search} />
      <Field id="kind" label={t('audit.kind')}>
        <select id="kind" name="kind" defaultValue={search.kind ?? ''} className="control">
          <option value="">{t('audit.anyKind')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`auditKinds.${kind}`)}
            </option>
          ))}
        </select>
      </Field>
      <DayField locale={locale} name="from" search={search} />
      <DayField locale={locale} name="to" search={search} />
      <p className="flex flex-wrap gap-3 md:col-span-2 lg:col-span-3">
        <button type="submit" className="button">
          {t('audit.search')}
        </button>
        <a href={`/${locale}/staff/audit`} className="button button-quiet">
          {t('audit.all')}
        </a>
      </p>
    </form>
  )
}

function TextField({ locale, name, search }: AuditFormProps & { name: 'actor' | 'about' }) {
  const t = wordsOf(locale)
  return (
    <Field id={name} label={t(`audit.${name}`)} hint={t(`audit.${name}Hint`)}>
      <input
        id={name}
        name={name}
        type="text"
        dir="auto"
        maxLength={80}
        defaultValue={search[name]}
        className="control"
        {...described(name, { hint: true, error: false })}
      />
    </Field>
  )
}

function DayField({ locale, name, search }: AuditFormProps & { name: 'from' | 'to' }) {
  const t = wordsOf(locale)
  const isBad = search.badDays.includes(name)
  return (
    <Field id={name} label={t(`audit.${name}`)} error={isBad && t('audit.badDay')}>
      <input
        id={name}
        name={name}
        type={isBad ? 'text' : 'date'}
        dir="ltr"
        defaultValue={search[name]}
        className="control"
        {...described(name, { hint: false, error: isBad })}
      />
    </Field>
  )
}
