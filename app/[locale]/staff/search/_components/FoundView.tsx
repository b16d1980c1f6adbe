import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { dayTag, momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { LongKey } from '../../_components/LongKey'
import { licensePage, paymentPage } from '../_server/only-found'
import type { SearchFound } from '../_server/search'
import { FoundNumbers } from './FoundNumbers'
import { Found, Group } from './Group'

type FoundProps = { locale: Locale; found: SearchFound }

/** What was found, in groups that say what it is. */
export function FoundView({ locale, found }: FoundProps) {
  const t = wordsOf(locale)
  const { hasMore, isMistypedNumber, ...lists } = found
  const isNothing = Object.values(lists).every((list) => !Array.isArray(list) || list.length === 0)
  return (
    <div className="grid gap-6">
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
      <FoundNumbers locale={locale} found={found} />
      <Violations locale={locale} found={found} />
    </div>
  )
}

function Licenses({ locale, found: { licenses } }: FoundProps) {
  const t = wordsOf(locale)
  return (
    <Group title={t('search.licenses')} size={licenses.length}>
      {licenses.map(({ id, number, holderName, mergedInto, licensingCenter, licenseClass }) => (
        <Found key={id} href={`/${locale}/staff${licensePage(id)}`} title={<Ltr>{number}</Ltr>}>
          <span>
            <bdi>{holderName}</bdi>
          </span>
          <span>{[licensingCenter, licenseClass].flatMap((one) => (one ? [one.name[locale]] : [])).join(' · ')}</span>
          <span className="text-soft">{mergedInto && t.rich('search.mergedInto', { number: () => <Ltr>{mergedInto}</Ltr> })}</span>
        </Found>
      ))}
    </Group>
  )
}

function PaymentNumbers({ locale, found: { paymentNumbers } }: FoundProps) {
  const t = wordsOf(locale)
  return (
    <Group title={t('search.paymentNumbers')} size={paymentNumbers.length}>
      {paymentNumbers.map(({ number, status, licenseId, licenseNumber }) => (
        <Found key={number} href={`/${locale}/staff${licensePage(licenseId)}`} title={<Ltr>{number}</Ltr>}>
          <span>{t(`search.numberStatus.${status}`)}</span>
          <span>{t.rich('search.license', { number: () => <Ltr>{licenseNumber}</Ltr> })}</span>
          <span />
        </Found>
      ))}
    </Group>
  )
}

function Payments({ locale, found: { payments } }: FoundProps) {
  const t = wordsOf(locale)
  return (
    <Group title={t('search.payments')} size={payments.length}>
      {payments.map(({ transactionId, amount, amountText, currency, receivedAt, reportedNumber }) => (
        <Found key={transactionId} href={`/${locale}/staff${paymentPage(transactionId)}`} title={<LongKey text={transactionId} />}>
          <span>
            <LongKey text={reportedNumber} />
          </span>
          <span>{amount == null ? <Ltr>{`${amountText} ${currency}`}</Ltr> : <Amount fils={amount} locale={locale} />}</span>
          <span className="text-soft">{t.rich('staff.at', momentTags(receivedAt, locale))}</span>
        </Found>
      ))}
    </Group>
  )
}

function Violations({ locale, found: { violations } }: FoundProps) {
  const t = wordsOf(locale)
  return (
    <Group title={t('search.violations')} size={violations.length}>
      {violations.map(({ id, number, sourceKey, type, authority, status, fine, occurredOn, licenseId, licenseNumber }) => (
        <Found key={id} href={`/${locale}/staff${licensePage(licenseId)}`} title={<Ltr>{number}</Ltr>}>
          <span>
            {type.name[locale]} · {authority.name[locale]}
            <span className="block text-soft">
              <LongKey text={sourceKey} />
            </span>
          </span>
          <span>
            {t(`search.status.${status}`)}
            {fine != null && (
              <>
                {' · '}
                <Amount fils={fine} locale={locale} />
              </>
            )}
          </span>
          <span className="text-soft">
            {dayTag(occurredOn, locale).date()}
            <span className="block">{t.rich('search.license', { number: () => <Ltr>{licenseNumber}</Ltr> })}</span>
          </span>
        </Found>
      ))}
    </Group>
  )
}
