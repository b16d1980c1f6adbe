import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { type CaseFilter, REASONS, STATES } from '../_server/case-filter'

/** Which cases to list, as a form whose answer is an address. */
export function CaseFilters({ locale, filter }: { locale: Locale; filter: CaseFilter }) {
  const t = wordsOf(locale)
  return (
    <form method="get" action={`/${locale}/staff/cases`} className="card mb-6 flex flex-wrap items-end gap-4 p-5">
      <div className="grow basis-52">
        <label htmlFor="state" className="block font-bold">
          {t('cases.state')}
        </label>
        <select id="state" name="state" defaultValue={filter.state ?? ''} className="control mt-2">
          <option value="">{t('cases.all')}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`cases.states.${state}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="grow basis-52">
        <label htmlFor="reason" className="block font-bold">
          {t('cases.reason')}
        </label>
        <select id="reason" name="reason" defaultValue={filter.reason ?? ''} className="control mt-2">
          <option value="">{t('cases.all')}</option>
          {REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {t(`cases.reasons.${reason}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="grow basis-52">
        <label htmlFor="order" className="block font-bold">
          {t('cases.order')}
        </label>
        <select id="order" name="order" defaultValue={filter.order} className="control mt-2">
          {(['DUE', 'AMOUNT'] as const).map((order) => (
            <option key={order} value={order}>
              {t(`cases.orders.${order}`)}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="flex flex-wrap gap-x-6">
        <legend className="sr-only">{t('cases.only')}</legend>
        <Tick name="mine" isTicked={filter.isMine} label={t('cases.mine')} />
        <Tick name="overdue" isTicked={filter.isOverdue} label={t('cases.overdue')} />
      </fieldset>
      <button type="submit" className="button">
        {t('cases.show')}
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
