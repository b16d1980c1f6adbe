import { Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { OverviewLists, TypedFilter } from '../_server/overview'

type Named = { id: string; name: { ar: string; en: string } }

type FormProps = { locale: Locale; typed: TypedFilter; lists: OverviewLists; authorities: readonly Named[]; chosen: URLSearchParams }

/** What the figures are about: all of it is in the address. Beside it, the same as CSV. */
export function OverviewFilterForm({ locale, typed, lists, authorities, chosen }: FormProps) {
  const t = wordsOf(locale)
  const choices = { authority: authorities, type: lists.violationTypes, center: lists.licensingCenters }
  return (
    <details open={chosen.size > 0} className="staff-card no-print mb-4">
      <summary className="font-bold">{t('overview.filters')}</summary>
      <form action={`/${locale}/staff/figures`} className="staff-grid items-end">
        {(['from', 'to'] as const).map((name) => (
          <Field key={name} id={name} label={t(`overview.${name}`)}>
            <input id={name} name={name} type="date" defaultValue={typed[name]} className="control" />
          </Field>
        ))}
        {(['authority', 'type', 'center'] as const).map((name) => (
          <Field key={name} id={name} label={t(`overview.${name}`)}>
            <select id={name} name={name} defaultValue={typed[name]} className="control">
              <option value="">{t('overview.all')}</option>
              {choices[name].map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name[locale]}
                </option>
              ))}
              {name === 'center' && <option value="-">{t('overview.noCenter')}</option>}
            </select>
          </Field>
        ))}
        <button type="submit" className="button">
          {t('overview.show')}
        </button>
      </form>
      <p className="flex flex-wrap gap-x-6">
        {chosen.size > 0 && <FilterLink href={`/${locale}/staff/figures`}>{t('overview.clear')}</FilterLink>}
        {EXPORTS.map(([name, text]) => (
          <FilterLink key={name} href={exported(`${name}.xlsx`, chosen, locale)}>
            {t(text)}
          </FilterLink>
        ))}
        {EXPORTS.map(([name]) => (
          <FilterLink key={name} href={exported(`${name}.csv`, chosen, locale)}>
            {t(`overview.asCsv.${name}`)}
          </FilterLink>
        ))}
      </p>
    </details>
  )
}

const EXPORTS = [
  ['figures', 'overview.csv'],
  ['violations', 'overview.csvViolations'],
  ['payments', 'overview.csvPayments'],
] as const

function FilterLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="inline-flex min-h-12 items-center">
      {children}
    </a>
  )
}

function exported(name: string, chosen: URLSearchParams, locale: Locale): string {
  return `/api/exports/${name}?${new URLSearchParams([...chosen, ['locale', locale]])}`
}
