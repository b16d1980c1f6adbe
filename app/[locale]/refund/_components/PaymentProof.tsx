import { wordsOf } from '@/app/_i18n/words'
import { EntryProblem, type EntryProps, HiddenFields, TextField } from './EntryFields'

/** What the bank gave whoever paid: for somebody who paid for another, or to a number that is nobody's. */
export function PaymentProof({ isOpen, ...props }: EntryProps & { isOpen: boolean }) {
  const { locale, entry, id } = props
  const t = wordsOf(locale)
  return (
    <>
      {isOpen && <EntryProblem {...props} />}
      <details open={isOpen} className="card mt-6 p-5 sm:p-8">
        <summary className="min-h-12 content-center font-bold">{t('refundEntry.payment')}</summary>
        <form method="post" action={`/${locale}/refund/enter`} noValidate className="mt-4 grid gap-7">
          <HiddenFields step="payment" id={id} />
          <TextField id="payment-case" name="case" label={t('refundEntry.case')} value={entry.case} />
          <TextField
            id="transaction"
            name="transaction"
            label={t('refundEntry.transaction')}
            hint={t('refundEntry.transactionHint')}
            value={entry.transaction}
          />
          <TextField id="amount" name="amount" label={t('refundEntry.amount')} value={entry.amount} mode="decimal" />
          <TextField id="paidOn" name="paidOn" label={t('refundEntry.paidOn')} value={entry.paidOn} type="date" />
          <button type="submit" className="button sm:justify-self-start">
            {t('refundEntry.go')}
          </button>
        </form>
      </details>
    </>
  )
}
