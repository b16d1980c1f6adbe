import { headers } from 'next/headers'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { LAST_TRY, waitingPath } from '../_server/awaited'
import type { Reference } from '../_server/documents'
import { payPath } from '../_server/pay-address'

type AwaitedProps = { locale: Locale; reference: Reference; inquiry: string | undefined; tries: number }

/** For somebody who has paid: whether the bank's report has come. Asks by itself until it has, or until that would be of no use. */
export async function Awaited({ locale, reference, inquiry, tries }: AwaitedProps) {
  const t = wordsOf(locale)
  const { number } = reference
  if (tries >= LAST_TRY) return <Overdue locale={locale} again={waitingPath(locale, number, inquiry, 0)} />
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <Notice tone="calm" title={t('pay.awaitedTitle')}>
      <p role="status">{t('pay.awaited')}</p>
      <p>
        <a href={payPath(locale, number, inquiry)}>{t('pay.awaitedStop')}</a>
      </p>
      <div
        data-awaited
        data-number={number}
        data-state={stateOf(reference)}
        data-long-after={waitingPath(locale, number, inquiry, LAST_TRY)}
      />
      <noscript>
        <meta httpEquiv="refresh" content={`5;url=${waitingPath(locale, number, inquiry, tries + 1)}`} />
      </noscript>
      <script src="/awaited.js" nonce={nonce} type="module" data-keep />
    </Notice>
  )
}

/** As `public/awaited.js` writes it. */
function stateOf({ status, payable, underReview }: Reference): string {
  return [status, payable, underReview].join(' ')
}

function Overdue({ locale, again }: { locale: Locale; again: string }) {
  const t = wordsOf(locale)
  return (
    <Notice tone="warning" title={t('pay.overdueTitle')}>
      <p>{t('pay.overdue')}</p>
      <p>
        <a href={again}>{t('pay.checkAgain')}</a>
      </p>
    </Notice>
  )
}
