import type { Metadata } from 'next'
import { PageHead } from '@/app/_components/PageHead'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { CodeForm } from '../_contacts/CodeForm'
import { LicenseProof } from './_components/LicenseProof'
import { PaymentProof } from './_components/PaymentProof'
import { keptEntry, NOTHING } from './_server/enter'

type PageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('refundEntry.title'), robots: { index: false, follow: false }, referrer: 'no-referrer' }
}

/** Where the payee of a refund comes in, by the case's number and a proof, to name the account. */
export default async function RefundEntryPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const { form, case: given } = await searchParams
  const saved = typeof form === 'string' ? await keptEntry(form) : null
  const id = saved && typeof form === 'string' ? form : ''
  const entry = saved ?? { ...NOTHING, case: typeof given === 'string' ? given.slice(0, 40) : '' }
  const fault = entry.fault === 'tooMany' || entry.fault === 'fault' ? entry.fault : ''
  const props = { locale, entry, id, fault } as const
  if (entry.step === 'code')
    return (
      <div className="max-w-[44rem]">
        <PageHead locale={locale} title={t('contactCode.title')} trail={[{ href: `/${locale}/refund`, label: t('refundEntry.title') }]} />
        <CodeForm
          locale={locale}
          action={`/${locale}/refund/enter`}
          back={`/${locale}/refund`}
          id={id}
          masked={entry.masked}
          error={entry.contactError}
          fault={fault}
        />
      </div>
    )
  return (
    <div className="max-w-[44rem]">
      <PageHead locale={locale} title={t('refundEntry.title')} lead={t('refundEntry.lead')} />
      {entry.step !== 'payment' && <LicenseProof {...props} />}
      <PaymentProof {...props} isOpen={entry.step === 'payment'} />
      {entry.step === 'payment' && (
        <p className="mt-6">
          <a href={`/${locale}/refund`}>{t('refundEntry.byLicense')}</a>
        </p>
      )}
      <p className="mt-6 text-soft">{t('refundEntry.never')}</p>
    </div>
  )
}
