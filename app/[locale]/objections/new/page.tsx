import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageHead } from '@/app/_components/PageHead'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { ask } from '@/app/_server/ask'
import type { LicenseLookup } from '@/graphql/generated/client/graphql'
import { FaultView } from '../../violations/_components/FaultView'
import { UnavailableView } from '../../violations/_components/UnavailableView'
import { inquiryLookup } from '../../violations/_server/inquiry-lookup'
import { single } from '../../violations/_server/single'
import { FilesStep } from '../_components/FilesStep'
import { ObjectionForm } from '../_components/ObjectionForm'
import type { ObjectionFormProps } from '../_components/objection-form-props'
import { SubmitCode } from '../_components/SubmitCode'
import { MOST_LISTED, ObjectionForm as ObjectionFormQuery } from '../_server/documents'
import { keptObjection, NOTHING } from '../_server/new-objection'
import { knownFault } from '../_server/objection-step'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return {
    title: wordsOf(await pageLocale(params))('objecting.newTitle'),
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

/** An objection to violations of the licence that this browser inquired about: the form, the code of its contact, then files. */
export default async function NewObjectionPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const [inquiry = '', form, chosen = ''] = [query.inquiry, query.form, query.v].map(single)
  const lookup = await inquiryLookup(inquiry)
  if (!lookup) return redirect(`/${locale}/violations?${new URLSearchParams(inquiry ? { inquiry } : {})}`)
  const saved = form ? await keptObjection(form) : null
  const id = saved && form ? form : ''
  if (saved?.step === 'code' && query.edit === undefined) return <SubmitCode locale={locale} id={id} saved={saved} />
  if (saved?.step === 'files' && query.edit === undefined) {
    const back = `/${locale}/objections/new?${new URLSearchParams({ inquiry, form: id })}`
    return (
      <FilesStep
        locale={locale}
        id={id}
        confirmation={saved.confirmation}
        back={back}
        action={`/${locale}/objections/new/send`}
        leave={{ href: `${back}&edit=1`, label: t('objectionFiles.edit') }}
        submit={t('objectionFiles.submit')}
        query={query}
      />
    )
  }
  return <FormOfLicense locale={locale} inquiry={inquiry} lookup={lookup} id={id} entry={saved ?? { ...NOTHING, ids: chosen }} />
}

type FormOfLicenseProps = Pick<ObjectionFormProps, 'locale' | 'inquiry' | 'id' | 'entry'> & { lookup: LicenseLookup }

async function FormOfLicense({ locale, inquiry, lookup, id, entry }: FormOfLicenseProps) {
  const t = wordsOf(locale)
  const result = await ask(ObjectionFormQuery, { lookup, first: MOST_LISTED })
  if (!result.ok) return <FaultView locale={locale} id={inquiry} correlationId={result.correlationId} />
  const { license, objectionReasons, objectionTerms } = result.data
  if (license.__typename === 'SourceUnavailable')
    return <UnavailableView locale={locale} id={inquiry} lastKnownAsOf={license.lastKnownAsOf ?? null} until={license.until ?? null} />
  if (license.__typename !== 'License') return redirect(`/${locale}/violations?${new URLSearchParams({ inquiry })}`)
  return (
    <div className="max-w-[44rem]">
      <PageHead
        locale={locale}
        title={t('objecting.newTitle')}
        lead={t('objecting.newLead')}
        trail={[{ href: `/${locale}/objections`, label: t('pages.objections') }]}
      />
      <ObjectionForm
        locale={locale}
        inquiry={inquiry}
        id={id}
        entry={entry}
        fault={knownFault(entry.fault)}
        license={license}
        reasons={objectionReasons}
        terms={objectionTerms}
      />
    </div>
  )
}
