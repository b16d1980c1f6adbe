import { Amount } from '@/app/_components/Amount'
import { Corrections } from '@/app/_components/Corrections'
import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import { dayOfInstantText, timeText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { DocumentAnswer, DocumentCheck } from '../_server/document'
import { type Fact, Facts } from './Facts'

const TONES = {
  GENUINE: 'calm',
  ISSUED: 'calm',
  SUPERSEDED: 'warning',
  UNRECORDED: 'error',
  VOID: 'error',
  ALTERED: 'error',
  UNKNOWN_KEY: 'error',
} as const

/** What a document turned out to be, and what it states, to be compared with the paper. */
export function DocumentAnswerView({ locale, answer }: { locale: Locale; answer: DocumentAnswer }) {
  const t = wordsOf(locale)
  if (answer.kind === 'tooMany') return <Notice tone="warning" title={t('verify.answer.tooMany')} />
  if (answer.kind === 'unavailable') return <Notice tone="warning" title={t('verify.document.unavailable')} />
  const { check } = answer
  const facts = [
    ...factsOf(check, locale),
    ...receiptFacts(check, locale),
    ...certificateFacts(check, locale),
    ...decisionFacts(check, locale),
  ]
  return (
    <>
      <Notice tone={TONES[check.verdict]} title={check.message[locale]} />
      <Corrections locale={locale} corrections={check.corrections} />
      {facts.length > 0 && <p className="font-bold">{t('verify.document.compare')}</p>}
      <Facts facts={facts} />
      {check.certificate && (
        <p className="mt-3">
          {t('certificate.scope')} {t('certificate.compare')}
        </p>
      )}
    </>
  )
}

function momentText(instant: string, locale: Locale): string {
  return wordsOf(locale)('receipt.moment', { date: dayOfInstantText(instant, locale), time: timeText(instant) })
}

function factsOf({ number, issuedAt, certificate, decision }: DocumentCheck, locale: Locale): Fact[] {
  const t = wordsOf(locale)
  if (!number || !issuedAt || decision) return []
  return [
    { label: t(certificate ? 'certificate.number' : 'receipt.number'), value: <Ltr>{number}</Ltr> },
    { label: t(certificate ? 'certificate.issued' : 'receipt.issued'), value: momentText(issuedAt, locale) },
  ]
}

function receiptFacts({ receipt }: DocumentCheck, locale: Locale): Fact[] {
  const t = wordsOf(locale)
  if (!receipt) return []
  const { amount, paymentNumber, transactionId, bankTransactionId, licenseEnd, lines, count } = receipt
  const listed = lines?.map(({ violationNumber, fine, discount }) => ({
    label: `${t('receipt.column.number')} ${violationNumber}`,
    value: <Amount fils={fine - discount} locale={locale} />,
  }))
  return [
    { label: t('receipt.amount'), value: <Amount fils={amount} locale={locale} /> },
    { label: t('receipt.payment'), value: <Ltr>{paymentNumber}</Ltr> },
    { label: t('receipt.network'), value: <bdi dir="ltr">{transactionId}</bdi> },
    { label: t('receipt.bank'), value: bankTransactionId ? <bdi dir="ltr">{bankTransactionId}</bdi> : t('receipt.noBank') },
    { label: t('receipt.license'), value: <Ltr>{licenseEnd}</Ltr> },
    ...(listed ?? [{ label: t('verify.document.violations'), value: t('verify.document.many', { count }) }]),
  ]
}

function certificateFacts({ certificate }: DocumentCheck, locale: Locale): Fact[] {
  const t = wordsOf(locale)
  if (!certificate) return []
  return [
    { label: t('certificate.license'), value: <Ltr>{certificate.licenseNumber}</Ltr> },
    { label: t('certificate.asOf'), value: momentText(certificate.asOf, locale) },
  ]
}

function decisionFacts({ number, issuedAt, decision }: DocumentCheck, locale: Locale): Fact[] {
  const t = wordsOf(locale)
  if (!decision || !number || !issuedAt) return []
  const { isAppeal, outcome, authority, licenseEnd, violations } = decision
  return [
    { label: t('decisionPaper.number'), value: <Ltr>{number}</Ltr> },
    { label: t('decisionPaper.about'), value: t(isAppeal ? 'decisionPaper.appeal' : 'decisionPaper.first') },
    { label: t('decisionPaper.outcome'), value: t(`objectionOutcomes.${outcome}`) },
    { label: t('decisionPaper.decided'), value: momentText(issuedAt, locale) },
    { label: t('decisionPaper.authority'), value: <bdi dir="ltr">{authority}</bdi> },
    { label: t('receipt.license'), value: <Ltr>{licenseEnd}</Ltr> },
    ...violations.map((one) => ({
      label: `${t('receipt.column.number')} ${one.number}`,
      value: one.fine == null ? '–' : t.rich('objections.reducedTo', { amount: () => <Amount fils={one.fine ?? 0} locale={locale} /> }),
    })),
  ]
}
