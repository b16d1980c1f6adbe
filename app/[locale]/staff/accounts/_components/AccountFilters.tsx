import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { type AccountFilter, ROLES } from '../_server/accounts'

/** Accounts by a part of their name and by role, as a form whose answer is an address. */
export function AccountFilters({ locale, filter: { search, role } }: { locale: Locale; filter: AccountFilter }) {
  const t = wordsOf(locale)
  return (
    <form method="get" className="card mb-6 flex flex-wrap items-end gap-4 p-5">
      <div className="grow basis-52">
        <label htmlFor="search" className="block font-bold">
          {t('accounts.search')}
        </label>
        <input id="search" name="search" type="text" dir="auto" maxLength={80} defaultValue={search} className="control mt-2" />
      </div>
      <div className="grow basis-52">
        <label htmlFor="role-filter" className="block font-bold">
          {t('accounts.role')}
        </label>
        <select id="role-filter" name="role" defaultValue={role ?? ''} className="control mt-2">
          <option value="">{t('cases.all')}</option>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {t(`accounts.roles.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button button-quiet">
        {t('cases.show')}
      </button>
    </form>
  )
}
