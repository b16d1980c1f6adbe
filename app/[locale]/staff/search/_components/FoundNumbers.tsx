import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { letterPage, paymentPage } from '../_server/only-found'
import type { SearchFound } from '../_server/search'
import { Found, Group } from './Group'

type NumbersProps = { locale: Locale; found: SearchFound }

/** Cases, receipts, files for the bank, objections and letters: each has a number that people are told. */
export function FoundNumbers(props: NumbersProps) {
  return (
    <>
      <Cases {...props} />
      <Receipts {...props} />
      <PayoutFiles {...props} />
      <Objections {...props} />
      <Letters {...props} />
    </>
  )
}

function Cases({ locale, found: { cases } }: NumbersProps) {
  const t = wordsOf(locale)
  return (
    <Group title={t('search.cases')} size={cases.length}>
      {cases.map(({ reference, reason, state, concernedText, openedAt }) => (
        <Found key={reference} href={`/${locale}/staff/cases/${reference}`} title={<Ltr>{reference}</Ltr>}>
          <span>
            {t(`cases.reasons.${reason}`)} · {t(`cases.states.${state}`)}
          </span>
          <span>{concernedText && <Ltr>{concernedText}</Ltr>}</span>
          <span className="text-soft">{t.rich('staff.at', momentTags(openedAt, locale))}</span>
        </Found>
      ))}
    </Group>
  )
}

function Receipts({ locale, found: { receipts } }: NumbersProps) {
  const t = wordsOf(locale)
  return (
    <Group title={t('search.receipts')} size={receipts.length}>
      {receipts.map(({ number, amount, issuedAt, isVoid, transactionId, licenseNumber }) => (
        <Found key={number} href={`/${locale}/staff${paymentPage(transactionId)}`} title={<Ltr>{number}</Ltr>}>
          <span>{licenseNumber && t.rich('search.license', { number: () => <Ltr>{licenseNumber}</Ltr> })}</span>
          <span>
            <Amount fils={amount} locale={locale} /> {isVoid && t('search.void')}
          </span>
          <span className="text-soft">{t.rich('staff.at', momentTags(issuedAt, locale))}</span>
        </Found>
      ))}
    </Group>
  )
}

function PayoutFiles({ locale, found: { payoutFiles } }: NumbersProps) {
  const t = wordsOf(locale)
  return (
    <Group title={t('search.payoutFiles')} size={payoutFiles.length}>
      {payoutFiles.map(({ reference, refunds, total, madeAt, madeBy }) => (
        <Found key={reference} href={`/${locale}/staff/payouts/${reference}`} title={<Ltr>{reference}</Ltr>}>
          <span>
            {t('payouts.refunds', { count: refunds })} · <bdi>{madeBy}</bdi>
          </span>
          <span>
            <Amount fils={total} locale={locale} />
          </span>
          <span className="text-soft">{t.rich('staff.at', momentTags(madeAt, locale))}</span>
        </Found>
      ))}
    </Group>
  )
}

function Objections({ locale, found: { objections } }: NumbersProps) {
  const t = wordsOf(locale)
  return (
    <Group title={t('search.objections')} size={objections.length}>
      {objections.map(({ number, state, submittedAt, licenseNumber, reason }) => (
        <Found key={number} href={`/${locale}/staff/objections/${number}`} title={<Ltr>{number}</Ltr>}>
          <span>
            {reason.name[locale]} · {t(`objections.states.${state}`)}
          </span>
          <span>{t.rich('search.license', { number: () => <Ltr>{licenseNumber}</Ltr> })}</span>
          <span className="text-soft">{t.rich('staff.at', momentTags(submittedAt, locale))}</span>
        </Found>
      ))}
    </Group>
  )
}

/** So much of a letter is enough to know it again. */
const SHOWN = 80

function Letters({ locale, found: { letters } }: NumbersProps) {
  const t = wordsOf(locale)
  return (
    <Group title={t('search.letters')} size={letters.length}>
      {letters.map(({ reference, kind, sentAt, text }) => (
        <Found key={reference} href={`/${locale}/staff${letterPage(reference)}`} title={<Ltr>{reference}</Ltr>}>
          <span>{t(`inbox.kind.${kind}`)}</span>
          <bdi>{text.slice(0, SHOWN)}</bdi>
          <span className="text-soft">{t.rich('staff.at', momentTags(sentAt, locale))}</span>
        </Found>
      ))}
    </Group>
  )
}
