import { Amount } from '@/app/_components/Amount'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { hasSandboxBank } from '@/app/_server/site'
import { objectHref } from '../../objections/_server/object-href'
import { waitingPath } from '../_server/awaited'
import type { Reference } from '../_server/documents'
import { payPath } from '../_server/pay-address'
import { ArrivedMoney } from './ArrivedMoney'
import { Awaited } from './Awaited'
import { HowToPay } from './HowToPay'
import { NewerNumber } from './NewerNumber'
import { NumberPanel } from './NumberPanel'
import { PriceDays, PriceUntil } from './PriceDays'
import { payTrail } from './pay-trail'
import { StandsFor } from './StandsFor'
import { Timeline } from './Timeline'

type PayableViewProps = { locale: Locale; reference: Reference; inquiry: string | undefined; tries: number | null }

/** A number that can be paid: how much and until when, the number itself, and what to do with it. */
export function PayableView({ locale, reference, inquiry, tries }: PayableViewProps) {
  const t = wordsOf(locale)
  const { number, total, priceCalendar } = reference
  const amount = () => <Amount fils={total} locale={locale} />
  const [violation, ...others] = reference.violations?.nodes ?? []
  const only = others.length === 0 ? violation?.id : undefined
  const objection = inquiry && violation ? objectHref(locale, inquiry, only) : `/${locale}/objections`
  return (
    <>
      <PageHead
        locale={locale}
        title={<span className="text-[2.25rem] sm:text-[3rem]">{t.rich('pay.payNow', { amount })}</span>}
        trail={payTrail(locale, reference, inquiry)}
        lead={<PriceUntil locale={locale} steps={priceCalendar} />}
      />
      {tries !== null && <Awaited locale={locale} reference={reference} inquiry={inquiry} tries={tries} />}
      <Changed locale={locale} reference={reference} />
      <ArrivedMoney locale={locale} cases={reference.cases} now={new Date()} />
      <NewerNumber locale={locale} reference={reference} inquiry={inquiry} />
      <NumberPanel locale={locale} number={number} total={total} />
      <p className="no-print mt-4 flex flex-wrap gap-x-8">
        {priceCalendar.some(({ until }) => until) && (
          <a href={`${payPath(locale, number)}/reminder.ics`} className="inline-flex min-h-12 items-center">
            {t('pay.reminder')}
          </a>
        )}
        <a href={`/${locale}/verify`} className="inline-flex min-h-12 items-center">
          {t('pay.isReal')}
        </a>
        {hasSandboxBank() && (
          <a
            href={`/${locale}/sandbox-bank?${new URLSearchParams({ number, ...(inquiry && { inquiry }) })}`}
            className="inline-flex min-h-12 items-center"
          >
            {t('sandboxBank.payHere')}
          </a>
        )}
      </p>
      <PriceDays locale={locale} steps={priceCalendar} />
      <HowToPay locale={locale} number={number} total={total} objection={objection} />
      <StandsFor locale={locale} reference={reference} inquiry={inquiry} />
      <div className="no-print mt-10">
        <h2 className="mb-3 text-xl">{t('pay.timeline')}</h2>
        <Timeline locale={locale} kind="payable" events={reference.timeline} />
        <a href={waitingPath(locale, number, inquiry, 0)} className="inline-flex min-h-12 items-center">
          {t('pay.check')}
        </a>
      </div>
    </>
  )
}

/** What is no longer as it was when the number was printed. */
function Changed({ locale, reference }: { locale: Locale; reference: Reference }) {
  const t = wordsOf(locale)
  const amount = () => <Amount fils={reference.total} locale={locale} />
  return (
    <>
      {reference.underReview && (
        <Notice tone="warning" title={t('pay.partReviewTitle')}>
          <p>{t('pay.partReview')}</p>
        </Notice>
      )}
      {reference.status === 'SUPERSEDED' && !reference.newer && (
        <Notice tone="warning" title={t('pay.changedTitle')}>
          <p>{t.rich(reference.violations ? 'pay.changedProven' : 'pay.changed', { amount })}</p>
        </Notice>
      )}
    </>
  )
}
