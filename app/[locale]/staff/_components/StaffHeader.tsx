import { RoadMark } from '@/app/_components/RoadMark'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { QUERY_MOST } from '@/app/_server/search-query'
import type { Visitor } from '@/app/_server/session'
import { siteKind } from '@/app/_server/site'
import { may } from '@/domain/accounts/permissions'
import { StaffWho } from './StaffWho'

type HeaderProps = { locale: Locale; visitor: Visitor; path: string }

/** Where one is (the service, and which of its environments), the search, and who is signed in. */
export function StaffHeader({ locale, visitor, path }: HeaderProps) {
  const t = wordsOf(locale)
  const kind = siteKind()
  return (
    <header className="staff-header no-print">
      <div className="staff-brand">
        <a href={`/${locale}/staff`}>
          <RoadMark />
          {t('site.name')}
        </a>
        <span className={`staff-badge is-${kind}`}>{t(`staff.environment.${kind}`)}</span>
      </div>
      {may(visitor.role, 'READ_LICENSES') && <HeaderSearch locale={locale} path={path} />}
      <StaffWho locale={locale} visitor={visitor} path={path} />
    </header>
  )
}

/** On the page of the search it shows what was searched for. */
function HeaderSearch({ locale, path }: Pick<HeaderProps, 'locale' | 'path'>) {
  const t = wordsOf(locale)
  const action = `/${locale}/staff/search`
  const [page, query] = path.split('?')
  const text = page === action ? (new URLSearchParams(query).get('q') ?? '') : ''
  return (
    <search>
      <form action={action}>
        <label htmlFor="staff-search" className="sr-only">
          {t('staff.searchLabel')}
        </label>
        <input
          id="staff-search"
          name="q"
          type="search"
          dir="auto"
          autoComplete="off"
          maxLength={QUERY_MOST}
          placeholder={t('staff.searchHint')}
          defaultValue={text}
          data-key="/"
        />
        <button type="submit">{t('search.submit')}</button>
      </form>
    </search>
  )
}
