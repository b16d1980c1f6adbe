import { dayOfInstantText, timeText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { LicenseCertificateQuery } from '@/graphql/generated/client/graphql'
import type { Drawing } from '@/pdf/drawing'
import { checkUrl, codeText } from './paper-code'

export type PaperCertificate = NonNullable<Extract<LicenseCertificateQuery['license'], { __typename: 'License' }>['clearanceCertificate']>

/** A clearance certificate in words, as it goes on paper: about the driving licence, and about one moment. */
export function certificateDrawing(locale: Locale, { number, asOf, issuedAt, licenseNumber, signedText }: PaperCertificate): Drawing {
  const t = wordsOf(locale)
  const moment = (instant: string) => ({ date: dayOfInstantText(instant, locale), time: timeText(instant) })
  return {
    language: locale,
    issuer: t('site.name'),
    service: t('service.title'),
    title: t('certificate.title'),
    main: { label: t('certificate.asOf'), text: t('certificate.main'), more: t('certificate.until', moment(asOf)) },
    facts: [
      { label: t('certificate.license'), value: { text: licenseNumber, ltr: true } },
      { label: t('certificate.number'), value: { text: number, ltr: true } },
      { label: t('certificate.issued'), value: { text: t('receipt.moment', moment(issuedAt)) } },
    ],
    notes: [
      t('certificate.scope'),
      t('certificate.later'),
      t('certificate.compare'),
      t('certificate.noteCheck', { url: '' }),
      checkUrl(locale),
    ],
    qr: { text: codeText(locale, signedText), caption: t('receipt.qr') },
    signedText,
    signedLines: '',
  }
}
