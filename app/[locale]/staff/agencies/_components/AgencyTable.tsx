import { Ltr } from '@/app/_components/Ltr'
import { dayOfInstantText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Wide } from '../../_components/Wide'
import type { ListedAgency } from '../_server/agencies'

/** Every agency: what it is for, what works of it, and what it uses. */
export function AgencyTable({ locale, agencies }: { locale: Locale; agencies: readonly ListedAgency[] }) {
  const t = wordsOf(locale)
  return (
    <div className="staff-card">
      <Wide label={t('agencies.title')}>
        <table className="staff-table min-w-[42rem]">
          <thead>
            <tr>
              {(['agency', 'kind', 'programs', 'liveKeys', 'lastUse', 'budget'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`agencies.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {agencies.map((agency) => (
              <AgencyRow key={agency.id} locale={locale} agency={agency} />
            ))}
          </tbody>
        </table>
      </Wide>
    </div>
  )
}

function AgencyRow({ locale, agency }: { locale: Locale; agency: ListedAgency }) {
  const t = wordsOf(locale)
  const { id, code, name, authority, closedAt, applications } = agency
  const keys = applications.flatMap((one) => one.keys)
  const lastUse = keys
    .flatMap(({ lastUsedAt }) => lastUsedAt ?? [])
    .sort()
    .at(-1)
  const suspended = applications.filter(({ suspendedAt }) => suspendedAt).length
  return (
    <tr>
      <th scope="row">
        <a href={`/${locale}/staff/agencies/${id}`} className="inline-block">
          {name[locale]}
        </a>
        <span className="block font-normal text-soft">
          <Ltr>{code}</Ltr>
        </span>
        {closedAt && <b className="block text-red">{t('agencies.closed')}</b>}
      </th>
      <td>
        {t(authority ? 'agencies.registers' : 'agencies.asks')}
        {authority && <span className="block text-soft">{authority.name[locale]}</span>}
      </td>
      <td>
        <Ltr>{String(applications.length)}</Ltr>
        {suspended > 0 && <b className="block text-red">{t('agencies.suspended', { n: suspended })}</b>}
      </td>
      <td>
        <Ltr>{String(keys.filter(({ state }) => state === 'LIVE').length)}</Ltr>
      </td>
      <td>{lastUse ? <bdi>{dayOfInstantText(lastUse, locale)}</bdi> : t('agency.neverUsed')}</td>
      <td>
        <Ltr>{`${usedPercent(applications)}%`}</Ltr>
      </td>
    </tr>
  )
}

/** How much of what all programs may spend a minute is spent now. */
function usedPercent(applications: ListedAgency['applications']): number {
  const [budget, left] = applications.reduce(([all, rest], one) => [all + one.budget, rest + one.budgetLeft], [0, 0])
  return budget === 0 ? 0 : Math.round(((budget - left) / budget) * 100)
}
