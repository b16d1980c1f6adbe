import { Ltr } from '@/app/_components/Ltr'
import type { PaperCertificate } from '@/app/_documents/certificate-drawing'
import { dayOfInstantText, timeText } from '@/app/_i18n/format'
import { type Locale, otherLocale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

type CertificateCardProps = { locale: Locale; certificate: PaperCertificate; inquiry: string }

/** What the certificate says, what it does not, and its file in both languages. */
export function CertificateCard({ locale, certificate, inquiry }: CertificateCardProps) {
  const t = wordsOf(locale)
  const { number, asOf, licenseNumber } = certificate
  const file = (language: Locale) => `/${language}/violations/certificate/file.pdf?${new URLSearchParams({ inquiry })}`
  return (
    <section className="card max-w-[44rem] p-5 sm:p-8" aria-labelledby="certificate-heading">
      <h2 id="certificate-heading" className="text-xl">
        {t('certificate.main')}
      </h2>
      <p>{t('certificate.until', { date: dayOfInstantText(asOf, locale), time: timeText(asOf) })}</p>
      <dl className="mt-3 grid gap-x-6 sm:grid-cols-[auto_1fr]">
        <dt className="text-soft">{t('certificate.license')}</dt>
        <dd className="font-bold">
          <Ltr>{licenseNumber}</Ltr>
        </dd>
        <dt className="text-soft">{t('certificate.number')}</dt>
        <dd className="font-bold">
          <Ltr>{number}</Ltr>
        </dd>
      </dl>
      <p className="mt-3">
        {t('certificate.scope')} {t('certificate.later')}
      </p>
      <p className="no-print mt-4 grid gap-3 sm:flex sm:flex-wrap">
        <a href={file(locale)} className="button">
          {t('certificate.download')}
        </a>
        <a href={file(otherLocale(locale))} hrefLang={otherLocale(locale)} className="button button-quiet">
          {t('certificate.downloadOther')}
        </a>
      </p>
    </section>
  )
}
