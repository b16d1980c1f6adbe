import { Amount } from '@/app/_components/Amount'
import { PaymentNumber } from '@/app/_components/PaymentNumber'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

/** What to do with the payment number, and what to do when the bank shows something else. */
export function HowToPay({ locale, number, total }: { locale: Locale; number: string; total: number }) {
  const t = wordsOf(locale)
  return (
    <section id="how-to-pay" aria-labelledby="how-to-pay-heading" className="mt-10 max-w-[72ch]">
      <h2 id="how-to-pay-heading" className="mb-3 text-xl">
        {t('pay.heading')}
      </h2>
      <ol className="grid list-decimal gap-2 ps-6">
        <li>{t('pay.step1')}</li>
        <li>{t('pay.step2')}</li>
        <li>
          {t.rich('pay.step3', {
            number: () => (
              <strong>
                <PaymentNumber number={number} />
              </strong>
            ),
            amount: () => (
              <strong>
                <Amount fils={total} locale={locale} />
              </strong>
            ),
          })}
        </li>
      </ol>
      <div className="mt-4 grid gap-2 rounded-e-control border-s-4 border-amber bg-amber-tint px-5 py-4">
        <p>{t('pay.objectFirst')}</p>
        <p>{t('pay.mismatch')}</p>
        <p>{t('pay.fees')}</p>
      </div>
    </section>
  )
}
