import { Amount } from '@/app/_components/Amount'
import { momentTags } from '@/app/_components/moment-tags'
import { RoadMark } from '@/app/_components/RoadMark'
import { amountInWords } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Reference } from '../_server/documents'
import { networkNames } from '../_server/network-names'
import { payUrl } from '../_server/pay-address'
import { Ean13, QrCode } from './Barcodes'
import { PriceUntil } from './PriceDays'
import { SpokenNumber } from './SpokenNumber'
import './slip.css'

type SlipProps = { locale: Locale; reference: Reference; printedAt: string }

/** What is taken to a counter: number, bars, price and until when. It names nobody and nothing that was done. */
export function Slip({ locale, reference, printedAt }: SlipProps) {
  const t = wordsOf(locale)
  const { number, total, priceCalendar } = reference
  return (
    <article className="slip card mx-auto max-w-[720px] p-6 sm:p-10">
      <div className="flex items-center justify-between gap-4 border-b border-line pb-4">
        <p className="flex items-center gap-3 text-xl font-extrabold">
          <RoadMark /> {t('site.name')}
        </p>
        <p className="text-[0.9375rem] text-soft">{t('service.title')}</p>
      </div>
      <h1 className="mt-5 text-[1.75rem]">{t('slip.heading')}</h1>
      <p className="font-bold">{t('slip.notReceipt')}</p>
      <section className="mt-5 grid justify-items-center gap-3 rounded-card border-2 border-ink p-5 text-center">
        <h2 className="text-base text-soft">{t('pay.number')}</h2>
        <p className="text-[clamp(1.375rem,6.5vw,2.5rem)] leading-tight font-extrabold">
          <SpokenNumber number={number} />
        </p>
        <Ean13 number={number} height={38} />
      </section>
      <div className="mt-6 grid items-start gap-6 sm:grid-cols-[minmax(0,1fr)_auto] print:grid-cols-[minmax(0,1fr)_auto]">
        <section>
          <h2 className="text-base text-soft">{t.rich('slip.dueOn', momentTags(printedAt, locale))}</h2>
          <p className="text-[2.25rem] leading-tight font-extrabold">
            <Amount fils={total} locale={locale} />
          </p>
          <p aria-hidden="true">{amountInWords(total, locale)}</p>
          <p className="mt-2">
            <PriceUntil locale={locale} steps={priceCalendar} />
          </p>
        </section>
        <figure className="grid justify-items-center gap-1 sm:max-w-[200px] print:max-w-[200px]">
          <QrCode text={payUrl(locale, number)} label={t('slip.qrName')} />
          <figcaption className="text-center text-[0.8125rem] leading-snug text-soft">{t('slip.qr')}</figcaption>
        </figure>
      </div>
      <SlipSteps locale={locale} />
      <p className="mt-5 border-t border-line pt-4 text-[0.9375rem] text-soft">{t.rich('slip.printedAt', momentTags(printedAt, locale))}</p>
    </article>
  )
}

function SlipSteps({ locale }: { locale: Locale }) {
  const t = wordsOf(locale)
  const { biller, service } = networkNames(locale)
  return (
    <section className="mt-6">
      <h2 className="text-lg">{t('slip.steps')}</h2>
      <ol className="mt-1 grid list-decimal gap-1 ps-6">
        <li>{t('slip.step1')}</li>
        <li>{t.rich('slip.step2', { biller: () => <bdi>{biller}</bdi>, service: () => <bdi>{service}</bdi> })}</li>
        <li>{t('slip.step3')}</li>
      </ol>
      <p className="mt-2">{t('slip.counter')}</p>
      <ul className="mt-3 grid list-disc gap-1 ps-6 text-[0.9375rem]">
        <li>{t('pay.objectFirst')}</li>
        <li>{t('pay.mismatch')}</li>
        <li>{t('slip.changes')}</li>
      </ul>
    </section>
  )
}
