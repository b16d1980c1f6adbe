import type { Metadata } from 'next'
import { Ltr } from '@/app/_components/Ltr'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { ask } from '@/app/_server/ask'
import { keptForm } from '@/app/_server/form-cookie'
import { may } from '@/domain/accounts/permissions'
import { graphql } from '@/graphql/generated/client'
import { PageHead } from '../_components/PageHead'
import { ResultNotice } from '../_components/ResultNotice'
import { StaffingWarning } from '../_components/StaffingWarning'
import { StaffRefusal } from '../_components/StaffRefusal'
import { Wide } from '../_components/Wide'
import { refusedBy } from '../_server/refused'
import { oneOf, type Query, signedInOnly } from '../_server/staff-page'
import { FeedSettings } from './_components/FeedSettings'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

const SettingsInForce = graphql(`
  query SettingsInForce {
    me { role }
    settings { name value isSet isSecret }
    feeds { authority { id name { ar en } } asOf completeUntil stale missingSince staleAfterHours acceptsUndated initialLoadUntil }
  }
`)

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('settings.title'), robots: { index: false, follow: false } }
}

export default async function SettingsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  await signedInOnly(locale, `/${locale}/staff/settings`)
  const result = await ask(SettingsInForce, {})
  if (!result.ok) return <StaffRefusal locale={locale} title={t('settings.title')} refused={refusedBy(result)} />
  const formResult = await keptForm('feed', oneOf(await searchParams, 'result'))
  const { feeds, me } = result.data
  return (
    <>
      <PageHead locale={locale} title={t('settings.title')} lead={t('settings.lead')} />
      <ResultNotice locale={locale} result={formResult} />
      <StaffingWarning locale={locale} />
      <FeedSettings
        locale={locale}
        feeds={feeds}
        manages={me !== null && me !== undefined && may(me.role, 'MANAGE_FEEDS')}
        result={formResult}
      />
      <div className="staff-card">
        <Wide label={t('settings.title')}>
          <table className="staff-table">
            <thead className="max-sm:sr-only">
              <tr>
                <th scope="col">{t('settings.name')}</th>
                <th scope="col">
                  {t('settings.value')} · {t('settings.origin')}
                </th>
              </tr>
            </thead>
            <tbody>
              {result.data.settings.map(({ name, value, isSet, isSecret }) => (
                <tr key={name} className="max-sm:block">
                  <th scope="row" className="max-sm:block max-sm:pb-0! [overflow-wrap:anywhere]">
                    <Ltr>{name}</Ltr>
                  </th>
                  <td className="max-sm:block max-sm:border-t-0! max-sm:pt-0! [overflow-wrap:anywhere]">
                    {value != null && <bdi>{value}</bdi>}
                    {value == null && <span className="text-soft">{t(isSecret && isSet ? 'settings.secret' : 'settings.none')}</span>}{' '}
                    <span className="block text-[0.9375rem] text-soft sm:ms-4 sm:inline">
                      {t(isSet ? 'settings.set' : value == null ? 'settings.unset' : 'settings.default')}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      </div>
    </>
  )
}
