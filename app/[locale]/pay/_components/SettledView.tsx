import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import type { PaperReceipt } from '@/app/_documents/receipt-drawing'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Reference } from '../_server/documents'
import type { NumberKind } from '../_server/number-kind'
import { ArrivedMoney } from './ArrivedMoney'
import { NewerNumber } from './NewerNumber'
import { PaidPanel } from './PaidPanel'
import { PayLinks } from './PayLinks'
import { payTrail } from './pay-trail'
import { ReceiptCard } from './ReceiptCard'
import { SpokenNumber } from './SpokenNumber'
import { StandsFor } from './StandsFor'
import { Timeline } from './Timeline'

type SettledViewProps = {
  locale: Locale
  kind: Exclude<NumberKind, 'payable'> | 'reversed'
  reference: Reference
  inquiry: string | undefined
  receipts: readonly PaperReceipt[]
}

/** A number of ours that must not be paid now. It has no price, and none is shown. */
export function SettledView({ locale, kind, reference, inquiry, receipts }: SettledViewProps) {
  const t = wordsOf(locale)
  const { violations } = reference
  return (
    <>
      <PageHead
        locale={locale}
        title={t(`pay.${kind}Title`)}
        trail={payTrail(locale, reference, inquiry)}
        lead={
          <>
            {t('pay.number')} <SpokenNumber number={reference.number} />
          </>
        }
      />
      {kind === 'paid' ? (
        <PaidPanel locale={locale} reference={reference} inquiry={inquiry} receipts={receipts} />
      ) : (
        <Notice tone="warning" title={t(`pay.${kind}Act`)}>
          <p>{t(`pay.${kind}`)}</p>
          {kind === 'waiting' && violations && <p>{t('pay.waitingWhy')}</p>}
        </Notice>
      )}
      <ArrivedMoney locale={locale} cases={reference.cases} now={new Date()} />
      <NewerNumber locale={locale} reference={reference} inquiry={inquiry} />
      {receipts.map((receipt) => (
        <ReceiptCard key={receipt.number} locale={locale} receipt={receipt} inquiry={inquiry} />
      ))}
      <Timeline locale={locale} kind={kind} events={reference.timeline} />
      <PayLinks locale={locale} />
      <StandsFor locale={locale} reference={reference} inquiry={inquiry} />
    </>
  )
}
