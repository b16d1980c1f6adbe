import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { may, type Role } from '@/domain/accounts/permissions'
import { STAFF_SECTIONS } from './staff-sections'

/** The ways between the pages of staff that a role may see. The section that one is in is marked, on pages inside it as well. */
export function StaffNav({ locale, role, path }: { locale: Locale; role: Role; path: string }) {
  const t = wordsOf(locale)
  const root = `/${locale}/staff`
  const inside = path.split('?')[0]?.slice(root.length) ?? ''
  const sections = STAFF_SECTIONS.filter((section) => may(role, section.may))
  if (sections.length === 0) return null
  return (
    <nav aria-label={t('staff.nav')} className="staff-nav no-print">
      <ul>
        {sections.map(({ name, path: to }) => (
          <li key={name}>
            <a href={root + to} aria-current={inside === to ? 'page' : to !== '' && inside.startsWith(`${to}/`) ? 'true' : undefined}>
              {t(`staff.sections.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
