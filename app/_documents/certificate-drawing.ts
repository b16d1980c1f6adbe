import { dayOfInstantText, timeText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { settings } from '@/env'
import type { LicenseCertificateQuery } from '@/graphql/generated/client/graphql'
import type { Drawing } from '@/pdf/drawing'
import { checkUrl, codeText, isolated } from './paper-code'

type License = Extract<LicenseCertificateQuery['license'], { __typename: 'License' }>

/** A certificate with the authorities whose records it rests on. */
export type PaperCertificate = NonNullable<License['clearanceCertificate']> & Pick<License, 'sources'>

/** A clearance certificate in words, as it goes on paper: about the driving licence, and about one moment. */
export function certificateDrawing(locale: Locale, certificate: PaperCertificate): Drawing {
  const { number, asOf, issuedAt, licenseNumber, signedText } = certificate
  const t = wordsOf(locale)
  const moment = (instant: string) => ({ date: dayOfInstantText(instant, locale), time: timeText(instant) })
  return {
    language: locale,
    issuer: t('receipt.issuer', { issuer: settings().networkNames.biller[locale], site: t('site.name') }),
    service: t('service.title'),
    title: t('certificate.title'),
    fileTitle: t('certificate.fileTitle', { number }),
    main: { text: t('certificate.main'), more: t('certificate.until', moment(asOf)) },
    facts: [
      { label: t('certificate.license'), value: { text: licenseNumber, ltr: true } },
      { label: t('certificate.number'), value: { text: number, ltr: true } },
      { label: t('certificate.issued'), value: { text: t('receipt.moment', moment(issuedAt)) } },
    ],
    sources: { heading: t('certificate.sources'), items: sourcesOf(certificate, locale) },
    notes: [
      { text: t('certificate.scope') },
      { text: t('certificate.later') },
      { text: t('certificate.compare') },
      { text: t('receipt.electronic') },
      { text: t('certificate.noteCheck') },
      { text: checkUrl(locale), ltr: true },
    ],
    qr: { text: codeText(locale, signedText), caption: t('receipt.qr'), alt: t('receipt.qrAlt', { number }) },
    foot: t('certificate.foot', { number: isolated(number), page: '{page}', pages: '{pages}' }),
    signedText,
    signedLines: '',
  }
}

/** Each authority with how far its data reached; what came after the certificate says nothing about it. */
function sourcesOf({ sources, asOf }: PaperCertificate, locale: Locale) {
  const t = wordsOf(locale)
  return sources.map(({ authority, asOf: until }) => {
    const name = authority.name[locale]
    if (!until || until > asOf) return { text: name }
    const moment = { date: dayOfInstantText(until, locale), time: timeText(until) }
    return { text: t('certificate.source', { authority: name, ...moment }) }
  })
}
