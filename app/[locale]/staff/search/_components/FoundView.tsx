import type { ReactNode } from 'react'
import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { dayTag, momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { LongKey } from '../../_components/LongKey'
import type { SearchFound } from '../_server/search'

type FoundProps = { locale: Locale; found: SearchFound }

/** What was found, in groups that say what it is. */
export function FoundView({ locale, found }: FoundProps) {
  const t = wordsOf(locale)
  const { licenses, violations, paymentNumbers, payments, hasMore, isMistypedNumber } = found
  const isNothing = licenses.length + violations.length + paymentNumbers.length + payments.length === 0
  return (
    <div className="mt-8 grid gap-8">
      {isMistypedNumber && (
        <Notice tone="warning" title={t('search.mistypedTitle')}>
          <p>{t('search.mistyped')}</p>
        </Notice>
      )}
      {isNothing && !isMistypedNumber && (
        <Notice title={t('search.noneTitle')}>
          <p>{t('search.none')}</p>
        </Notice>
      )}
      {hasMore && <p>{t('search.more')}</p>}
      <Licenses locale={locale} found={found} />
      <PaymentNumbers locale={locale} found={found} />
      <Payments locale={locale} found={found} />
      <Violations locale={locale} found={found} />
    </div>
  )
}

type GroupProps = { title: string; size: number; children: ReactNode }

function Group({ title, size, children }: GroupProps) {
  if (size === 0) return null
  return (
    <section>
      <h2 className="mb-3 text-xl">{title}</h2>
      <ul className="grid gap-3">{children}</ul>
    </section>
  )
}

const card = 'card grid gap-1 p-4'

function Licenses({ locale, found: { licenses } }: FoundProps) {
  const t = wordsOf(locale)
  return (
    <Group title={t('search.licenses')} size={licenses.length}>
      {licenses.map(({ id, number, holderName, mergedInto, licensingCenter, licenseClass }) => (
        <li key={id} className={card}>
          <LicenseLink locale={locale} id={id} number={number} />
          <bdi>{holderName}</bdi>
          <span className="text-soft">
            {[licensingCenter, licenseClass].flatMap((one) => (one ? [one.name[locale]] : [])).join(' · ')}
            {mergedInto && <> {t.rich('search.mergedInto', { number: () => <Ltr>{mergedInto}</Ltr> })}</>}
          </span>
        </li>
      ))}
    </Group>
  )
}

function PaymentNumbers({ locale, found: { paymentNumbers } }: FoundProps) {
  const t = wordsOf(locale)
  return (
    <Group title={t('search.paymentNumbers')} size={paymentNumbers.length}>
      {paymentNumbers.map(({ number, status, licenseId, licenseNumber }) => (
        <li key={number} className={card}>
          <a href={`/${locale}/pay/${number}`} className="font-bold">
            <Ltr>{number}</Ltr>
          </a>
          <span>{t(`search.numberStatus.${status}`)}</span>
          <LicenseLink locale={locale} id={licenseId} number={licenseNumber} />
        </li>
      ))}
    </Group>
  )
}

function Payments({ locale, found: { payments } }: FoundProps) {
  const t = wordsOf(locale)
  return (
    <Group title={t('search.payments')} size={payments.length}>
      {payments.map(({ transactionId, amount, amountText, currency, receivedAt }) => (
        <li key={transactionId} className={card}>
          <a href={`/${locale}/staff/payments/${encodeURIComponent(transactionId)}`} className="font-bold">
            {t.rich('search.payment', { number: () => <LongKey text={transactionId} /> })}
          </a>
          <span>{amount == null ? <Ltr>{`${amountText} ${currency}`}</Ltr> : <Amount fils={amount} locale={locale} />}</span>
          <span className="text-soft">{t.rich('staff.at', momentTags(receivedAt, locale))}</span>
        </li>
      ))}
    </Group>
  )
}

function Violations({ locale, found: { violations } }: FoundProps) {
  const t = wordsOf(locale)
  return (
    <Group title={t('search.violations')} size={violations.length}>
      {violations.map(({ id, number, sourceKey, type, authority, status, fine, occurredOn, licenseId, licenseNumber }) => (
        <li key={id} className={card}>
          <strong>{type.name[locale]}</strong>
          <span>
            <Ltr>{number}</Ltr> · <LongKey text={sourceKey} /> · {authority.name[locale]}
          </span>
          <span>
            {dayTag(occurredOn, locale).date()} · {t(`search.status.${status}`)}
            {fine != null && (
              <>
                {' · '}
                <Amount fils={fine} locale={locale} />
              </>
            )}
          </span>
          <LicenseLink locale={locale} id={licenseId} number={licenseNumber} />
        </li>
      ))}
    </Group>
  )
}

function LicenseLink({ locale, id, number }: { locale: Locale; id: string; number: string }) {
  const t = wordsOf(locale)
  return (
    <a href={`/${locale}/staff/licenses/${id}`} className="font-bold">
      {t.rich('search.license', { number: () => <Ltr>{number}</Ltr> })}
    </a>
  )
}
