import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import { PaymentNumber } from '@/app/_components/PaymentNumber'
import { dayOfInstantText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Fact } from '../../_components/Fact'
import type { ShownCase } from '../_server/case-pages'

/** What came, where it is on its way, and the payment as the network reported it. */
export function CaseFacts({ locale, one }: { locale: Locale; one: ShownCase }) {
  const t = wordsOf(locale)
  const { state, waiting, amount, dueAt, overdue, assignee, payment, transactionId } = one
  const money = (fils: number) => <Amount fils={fils} locale={locale} />
  return (
    <section aria-label={t('cases.facts')} className="card mb-8 p-5">
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        <Fact name={t('cases.state')}>{t(`cases.states.${state}`)}</Fact>
        <Concerned locale={locale} one={one} />
        {amount > 0 && (
          <Fact name={t('cases.waiting')}>{t.rich('cases.waitingOf', { waiting: () => money(waiting), amount: () => money(amount) })}</Fact>
        )}
        <Fact name={t('cases.deadline')}>
          <span className={overdue ? 'text-red' : undefined}>{dayOfInstantText(dueAt, locale)}</span>
        </Fact>
        <Fact name={t('cases.assignee')}>{assignee ? <bdi>{assignee}</bdi> : t('cases.nobody')}</Fact>
        {transactionId && (
          <Fact name={t('cases.transaction')}>
            {payment ? (
              <a href={`/${locale}/staff/payments/${encodeURIComponent(transactionId)}`}>
                <Ltr>{transactionId}</Ltr>
              </a>
            ) : (
              <Ltr>{transactionId}</Ltr>
            )}
          </Fact>
        )}
        {payment && (
          <>
            <Fact name={t('cases.number')}>
              {payment.referenceNumber ? (
                <a href={`/${locale}/pay/${payment.referenceNumber}`}>
                  <PaymentNumber number={payment.referenceNumber} />
                </a>
              ) : (
                <Ltr>{payment.reportedNumber}</Ltr>
              )}
            </Fact>
            <Fact name={t('cases.paid')}>
              {payment.amount == null ? <Ltr>{`${payment.amountText} ${payment.currency}`}</Ltr> : money(payment.amount)}
            </Fact>
            <Fact name={t('cases.settled')}>{money(payment.settled)}</Fact>
            <Fact name={t('cases.processed')}>{t.rich('cases.moment', momentTags(payment.processedAt, locale))}</Fact>
            <Fact name={t('cases.received')}>{t.rich('cases.moment', momentTags(payment.receivedAt, locale))}</Fact>
            <Fact name={t('cases.bank')}>
              <Ltr>{[payment.bankCode, payment.bankTransactionId].filter(Boolean).join(' · ') || '–'}</Ltr>
            </Fact>
            <Fact name={t('cases.reconciled')}>
              {payment.reconciledAt ? t.rich('cases.moment', momentTags(payment.reconciledAt, locale)) : t('cases.notYet')}
            </Fact>
          </>
        )}
      </dl>
      {one.missingDelivery && <p className="mt-4 max-w-[62ch]">{t('cases.missing.way')}</p>}
    </section>
  )
}

/** How much it is about where no money came here; whose delivery is missing, and between which two. */
function Concerned({ locale, one: { amount, concernedText, missingDelivery } }: { locale: Locale; one: ShownCase }) {
  const t = wordsOf(locale)
  if (amount > 0) return null
  if (!missingDelivery)
    return <Fact name={t('cases.concerned')}>{concernedText ? <Ltr>{concernedText}</Ltr> : t('cases.unknownAmount')}</Fact>
  const { authority, from, to } = missingDelivery
  return (
    <>
      <Fact name={t('cases.missing.authority')}>{authority.name[locale]}</Fact>
      <Fact name={t('cases.missing.from')}>{t.rich('cases.moment', momentTags(from, locale))}</Fact>
      <Fact name={t('cases.missing.to')}>{t.rich('cases.moment', momentTags(to, locale))}</Fact>
    </>
  )
}
