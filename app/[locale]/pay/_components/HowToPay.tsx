import type { ReactNode } from 'react'
import { Amount } from '@/app/_components/Amount'
import { PaymentNumber } from '@/app/_components/PaymentNumber'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { networkNames } from '../_server/network-names'

const CHANNELS = ['bank', 'wallet', 'kiosk', 'atm', 'counter'] as const
const STEPS = ['step1', 'step2', 'step3', 'step4'] as const

type HowToPayProps = { locale: Locale; number: string; total: number; objection: string }

/** What to do with the payment number, by the way of paying, and what to know before. */
export function HowToPay({ locale, number, total, objection }: HowToPayProps) {
  const t = wordsOf(locale)
  const tags = stepTags({ locale, number, total })
  return (
    <section id="how-to-pay" aria-labelledby="how-to-pay-heading" className="mt-10">
      <h2 id="how-to-pay-heading" className="text-xl">
        {t('pay.heading')}
      </h2>
      <div className="my-4 rounded-e-control border-s-4 border-amber bg-amber-tint px-5 py-4">
        <h3 className="font-bold">{t('pay.beforePaying')}</h3>
        <ul className="mt-1 grid list-disc gap-1 ps-6">
          <li>
            {t('pay.objectFirst')} <a href={objection}>{t('objecting.link')}</a>
          </li>
          <li>{t('pay.mismatch')}</li>
          <li>{t('pay.fees')}</li>
          <li>{t('pay.anyone')}</li>
        </ul>
      </div>
      <p className="mb-4 text-soft">{t('pay.choose')}</p>
      <div className="card divide-y divide-line">
        {CHANNELS.map((channel) => (
          <details key={channel} name="channel" open={channel === 'bank'} className="px-5">
            <summary className="min-h-12 cursor-pointer py-3 font-bold">{t(`pay.channel.${channel}.name`)}</summary>
            <ol className="grid max-w-[72ch] list-decimal gap-2 ps-6 pb-5">
              {STEPS.map((step) => (
                <li key={step}>{t.rich(`pay.channel.${channel}.${step}`, tags)}</li>
              ))}
            </ol>
          </details>
        ))}
      </div>
    </section>
  )
}

function stepTags({
  locale,
  number,
  total,
}: Omit<HowToPayProps, 'objection'>): Record<'biller' | 'service' | 'number' | 'amount', () => ReactNode> {
  const { biller, service } = networkNames(locale)
  return {
    biller: () => <bdi>{biller}</bdi>,
    service: () => <bdi>{service}</bdi>,
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
  }
}
