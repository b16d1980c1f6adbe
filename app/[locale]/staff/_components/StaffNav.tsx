import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Role } from '@/domain/accounts/permissions'
import { waitingNow } from '../_server/work'
import { Count } from './Count'
import { groupsFor } from './staff-sections'

/** `path`: of the page that is drawn. */
type NavProps = { locale: Locale; role: Role; path: string }

/** The ways between the pages of staff that a role may open. The section that one is in is marked, on pages inside it as well. */
export async function StaffNav({ locale, role, path }: NavProps) {
  const t = wordsOf(locale)
  const waiting = await waitingNow()
  const root = `/${locale}/staff`
  const inside = path.split('?')[0]?.slice(root.length) ?? ''
  return (
    <nav aria-label={t('staff.nav')} className="staff-nav">
      {groupsFor(role).map(({ name, sections }) => (
        <div key={name}>
          <p aria-hidden="true">{t(`staff.groups.${name}`)}</p>
          <ul aria-label={t(`staff.groups.${name}`)}>
            {sections.map((section) => (
              <li key={section.name}>
                <a href={root + section.path} aria-current={currentAt(section.path, inside)}>
                  {t(`staff.sections.${section.name}`)}
                  {waiting && <Waits locale={locale} count={section.waits?.(waiting) ?? 0} />}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

/** What waits in all sections together, for the button of the menu. */
export async function WaitsInAll({ locale, role }: Pick<NavProps, 'locale' | 'role'>) {
  const waiting = await waitingNow()
  const sections = groupsFor(role).flatMap((group) => group.sections)
  return <Waits locale={locale} count={waiting ? sections.reduce((sum, { waits }) => sum + (waits?.(waiting) ?? 0), 0) : 0} />
}

function Waits({ locale, count }: { locale: Locale; count: number }) {
  if (count === 0) return null
  return (
    <>
      {' '}
      <Count count={count} />
      <span className="sr-only"> {wordsOf(locale)('staff.waiting')}</span>
    </>
  )
}

function currentAt(path: string, inside: string): 'page' | 'true' | undefined {
  if (inside === path) return 'page'
  return path !== '' && inside.startsWith(`${path}/`) ? 'true' : undefined
}
