import { PaymentNumber } from '@/app/_components/PaymentNumber'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

/** Said to whoever comes from the page of a paid number: what the form leads back to. */
export function ForReceipt({ locale, number }: { locale: Locale; number: string }) {
  const t = wordsOf(locale)
  return (
    <section aria-labelledby="for-receipt" className="my-6 rounded-e-control border-s-4 border-green bg-tint px-5 py-4">
      <h2 id="for-receipt" className="text-lg">
        {t.rich('form.forReceipt', { number: () => <PaymentNumber number={number} /> })}
      </h2>
      <p className="mt-1">{t('form.forReceiptText')}</p>
    </section>
  )
}
