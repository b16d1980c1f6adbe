import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { may, type Role } from '@/domain/accounts/permissions'
import { STAFF_GROUPS } from './staff-sections'

/** `path`: of the page that is drawn. */
type NavProps = { locale: Locale; role: Role; path: string }

/** The ways between the pages of staff that a role may open. The section that one is in is marked, on pages inside it as well. */
export function StaffNav({ locale, role, path }: NavProps) {
  const t = wordsOf(locale)
  const root = `/${locale}/staff`
  const inside = path.split('?')[0]?.slice(root.length) ?? ''
  const groups = STAFF_GROUPS.map(({ name, sections }) => ({ name, sections: sections.filter((section) => may(role, section.may)) }))
  return (
    <nav aria-label={t('staff.nav')} className="staff-nav">
      {groups
        .filter(({ sections }) => sections.length > 0)
        .map(({ name, sections }) => (
          <div key={name}>
            <p aria-hidden="true">{t(`staff.groups.${name}`)}</p>
            <ul aria-label={t(`staff.groups.${name}`)}>
              {sections.map((section) => (
                <li key={section.name}>
                  <a href={root + section.path} aria-current={currentAt(section.path, inside)}>
                    {t(`staff.sections.${section.name}`)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </nav>
  )
}

function currentAt(path: string, inside: string): 'page' | 'true' | undefined {
  if (inside === path) return 'page'
  return path !== '' && inside.startsWith(`${path}/`) ? 'true' : undefined
}
