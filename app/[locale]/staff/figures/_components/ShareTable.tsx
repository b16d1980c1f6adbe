import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Money } from '../../_components/Money'
import { Wide } from '../../_components/Wide'
import type { OverviewData } from '../_server/overview'
import { Bar } from './BarTable'
import { scaled } from './bars'

type By = 'byAuthority' | 'byType' | 'byCenter'

const COLUMN = { byAuthority: 'authority', byType: 'type', byCenter: 'center' } as const

/** The part of each authority, type or centre; a bar shows what is outstanding. */
export function ShareTable({ locale, by, shares }: { locale: Locale; by: By; shares: OverviewData[By] }) {
  const t = wordsOf(locale)
  const most = Math.max(...shares.map(({ outstanding }) => outstanding.fils), 0)
  const figure = ({ count, fils }: { count: number; fils: number }) => (
    <>
      <Money fils={fils} locale={locale} />
      <span className="block text-[0.9375rem] text-soft">{t('overview.count', { count })}</span>
    </>
  )
  return (
    <section className="staff-card mb-4">
      <Wide label={t(`overview.${by}`)}>
        <table className="staff-table">
          <caption>{t(`overview.${by}`)}</caption>
          <thead>
            <tr>
              {[COLUMN[by], 'outstandingNow', 'figure.registered', 'figure.paid'].map((column) => (
                <th key={column} scope="col">
                  {t(`overview.${column}` as 'overview.outstandingNow')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shares.map(({ code, name, outstanding, registered, paid }) => (
              <tr key={code}>
                <th scope="row" className="min-w-36">
                  {name[locale]}
                </th>
                <td className="w-[40%]">
                  {figure(outstanding)}
                  <Bar locale={locale} part={scaled(outstanding.fils, most, 100)} />
                </td>
                <td>{figure(registered)}</td>
                <td>{figure(paid)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {shares.length === 0 && <p className="text-soft">{t('overview.nothing')}</p>}
    </section>
  )
}
