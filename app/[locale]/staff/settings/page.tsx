import type { Metadata } from 'next'
import { Ltr } from '@/app/_components/Ltr'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import { PageHead } from '../_components/PageHead'
import { StaffRefusal } from '../_components/StaffRefusal'
import { Wide } from '../_components/Wide'
import { refusedBy } from '../_server/refused'
import { signedInOnly } from '../_server/staff-page'

type PageProps = { params: Promise<{ locale: string }> }

const SettingsInForce = graphql(`
  query SettingsInForce { settings { name value isSet isSecret } }
`)

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('settings.title'), robots: { index: false, follow: false } }
}

export default async function SettingsPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  await signedInOnly(locale, `/${locale}/staff/settings`)
  const result = await ask(SettingsInForce, {})
  if (!result.ok) return <StaffRefusal locale={locale} title={t('settings.title')} refused={refusedBy(result)} />
  return (
    <>
      <PageHead locale={locale} title={t('settings.title')} lead={t('settings.lead')} />
      <div className="staff-card">
        <Wide label={t('settings.title')}>
          <table className="staff-table">
            <thead>
              <tr>
                <th scope="col">{t('settings.name')}</th>
                <th scope="col">
                  {t('settings.value')} · {t('settings.origin')}
                </th>
              </tr>
            </thead>
            <tbody>
              {result.data.settings.map(({ name, value, isSet, isSecret }) => (
                <tr key={name}>
                  <th scope="row" className="[overflow-wrap:anywhere]">
                    <Ltr>{name}</Ltr>
                  </th>
                  <td className="[overflow-wrap:anywhere]">
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
