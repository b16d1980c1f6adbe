import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import { PageHead } from '@/app/_components/PageHead'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { ask } from '@/app/_server/ask'
import { FaultView } from '../../violations/_components/FaultView'
import { UnavailableView } from '../../violations/_components/UnavailableView'
import { inquiryLookup } from '../../violations/_server/inquiry-lookup'
import { single } from '../../violations/_server/single'
import { ObjectionsOfLicense } from '../_server/documents'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return {
    title: wordsOf(await pageLocale(params))('objecting.ofLicenseTitle'),
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

/** Every objection to violations of the licence that this browser inquired about, whoever made it. */
export default async function ObjectionsOfLicensePage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const inquiry = single((await searchParams).inquiry) ?? ''
  const lookup = await inquiryLookup(inquiry)
  if (!lookup) return redirect(`/${locale}/objections${inquiry ? `?${new URLSearchParams({ inquiry })}#follow` : ''}`)
  const result = await ask(ObjectionsOfLicense, { lookup })
  if (!result.ok) return <FaultView locale={locale} id={inquiry} correlationId={result.correlationId} />
  const { license } = result.data
  if (license.__typename === 'SourceUnavailable') return <UnavailableView locale={locale} id={inquiry} lastKnownAsOf={null} until={null} />
  if (license.__typename !== 'License') return redirect(`/${locale}/violations?${new URLSearchParams({ inquiry })}`)
  return (
    <div className="max-w-[44rem]">
      <PageHead
        locale={locale}
        title={t('objecting.ofLicenseTitle')}
        lead={t('objecting.ofLicenseLead')}
        trail={[{ href: `/${locale}/objections`, label: t('pages.objections') }]}
      />
      {license.objections.length === 0 && <p className="card p-5">{t('objecting.noneOfLicense')}</p>}
      <ul className="grid gap-4">
        {license.objections.map(({ number, state, authority, submittedAt, violations }) => (
          <li key={number} className="card grid gap-1 p-5">
            <a
              href={`/${locale}/objections/${number}?${new URLSearchParams({ inquiry })}`}
              className="inline-flex min-h-12 w-fit items-center text-lg font-bold"
            >
              <Ltr>{number}</Ltr>
            </a>
            <p className="font-bold">{t(`objecting.states.${state}`)}</p>
            {violations.map((one) => (
              <p key={one.id}>
                {one.type.name[locale]} · <Ltr>{one.number}</Ltr>
              </p>
            ))}
            <p className="text-soft">
              {authority.name[locale]} · {t.rich('objecting.submittedOn', momentTags(submittedAt, locale))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
