import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { payPath } from '../_server/pay-address'
import type { PayState } from '../_server/pay-state'
import { PayLinks } from './PayLinks'
import { payTrail } from './pay-trail'

type NoAnswerViewProps = {
  locale: Locale
  number: string
  inquiry: string | undefined
  state: Extract<PayState, { kind: 'unavailable' | 'fault' }>
}

/** The number could not be looked up. That says nothing about the number. */
export function NoAnswerView({ locale, number, inquiry, state }: NoAnswerViewProps) {
  const t = wordsOf(locale)
  const isFault = state.kind === 'fault'
  return (
    <>
      <PageHead locale={locale} title={t('pay.title', { number })} trail={payTrail(locale)} />
      <Notice tone={isFault ? 'error' : 'warning'} title={t(isFault ? 'fault.title' : 'answer.unavailableTitle')}>
        <p>{t(isFault ? 'fault.body' : 'pay.unavailable')}</p>
        {isFault && state.correlationId && <p>{t.rich('fault.code', { code: () => <Ltr>{state.correlationId}</Ltr> })}</p>}
        {!isFault && <p>{t.rich('pay.triedAt', momentTags(state.at, locale))}</p>}
      </Notice>
      <PayLinks locale={locale} again={{ href: payPath(locale, number, inquiry), label: t('answer.retry') }} />
    </>
  )
}
