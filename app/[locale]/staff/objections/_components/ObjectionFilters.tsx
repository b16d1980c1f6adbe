import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { type ObjectionFilter, STATES } from '../_server/objection-filter'

const WHICH = [
  ['OPEN', 'objections.open'],
  ['FINAL', 'objections.final'],
  ['ALL', 'objections.all'],
] as const

/** Which objections to list, as a form whose answer is an address. */
export function ObjectionFilters({ locale, filter }: { locale: Locale; filter: ObjectionFilter }) {
  const t = wordsOf(locale)
  return (
    <form method="get" action={`/${locale}/staff/objections`} className="card mb-6 flex flex-wrap items-end gap-4 p-5">
      <div className="grow basis-40">
        <label htmlFor="which" className="block font-bold">
          {t('objections.which')}
        </label>
        <select id="which" name="which" defaultValue={filter.which} className="control mt-2">
          {WHICH.map(([value, name]) => (
            <option key={value} value={value}>
              {t(name)}
            </option>
          ))}
        </select>
      </div>
      <div className="grow basis-52">
        <label htmlFor="state" className="block font-bold">
          {t('objections.state')}
        </label>
        <select id="state" name="state" defaultValue={filter.state ?? ''} className="control mt-2">
          <option value="">{t('objections.all')}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`objections.states.${state}`)}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="flex flex-wrap gap-x-6">
        <legend className="sr-only">{t('objections.only')}</legend>
        <Tick name="mine" isTicked={filter.isMine} label={t('objections.mine')} />
        <Tick name="overdue" isTicked={filter.isOverdue} label={t('objections.overdue')} />
      </fieldset>
      <button type="submit" className="button">
        {t('objections.show')}
      </button>
    </form>
  )
}

function Tick({ name, isTicked, label }: { name: string; isTicked: boolean; label: string }) {
  return (
    <label className="inline-flex min-h-12 items-center gap-2">
      <input type="checkbox" name={name} value="1" defaultChecked={isTicked} className="size-6" />
      {label}
    </label>
  )
}
