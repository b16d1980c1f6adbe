import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

const CHOOSABLE = ['CLERK', 'FINANCE', 'LEGAL', 'ADJUDICATOR', 'AUDITOR', 'ADMIN', 'CITIZEN'] as const

/** What an account may do. The role of an agency's people goes with their agency and is not chosen here. */
export function RoleField({ locale, id, value }: { locale: Locale; id: string; value: string }) {
  const t = wordsOf(locale)
  return (
    <div>
      <label htmlFor={id} className="block font-bold">
        {t('accounts.role')}
      </label>
      <select id={id} name="role" defaultValue={value} className="control mt-2 max-w-96">
        {CHOOSABLE.map((role) => (
          <option key={role} value={role}>
            {t(`accounts.roles.${role}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
