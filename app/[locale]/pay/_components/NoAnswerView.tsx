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
import { SpokenNumber } from './SpokenNumber'

type NoAnswerViewProps = {
  locale: Locale
  number: string
  inquiry: string | undefined
  state: Extract<PayState, { kind: 'unavailable' | 'tooMany' | 'fault' }>
}

/** The number could not be looked up. That says nothing about the number. */
export function NoAnswerView({ locale, number, inquiry, state }: NoAnswerViewProps) {
  const t = wordsOf(locale)
  return (
    <>
      <PageHead
        locale={locale}
        title={
          <>
            {t('pay.number')} <SpokenNumber number={number} />
          </>
        }
        trail={payTrail(locale)}
      />
      <Reason locale={locale} state={state} />
      <PayLinks locale={locale} again={{ href: payPath(locale, number, inquiry), label: t('answer.retry') }} />
    </>
  )
}

function Reason({ locale, state }: Pick<NoAnswerViewProps, 'locale' | 'state'>) {
  const t = wordsOf(locale)
  switch (state.kind) {
    case 'unavailable':
      if (state.until)
        return (
          <Notice tone="warning" title={t('answer.closedTitle')}>
            <p>{t.rich('pay.maintenance', momentTags(state.until, locale))}</p>
          </Notice>
        )
      return (
        <Notice tone="warning" title={t('answer.unavailableTitle')}>
          <p>{t('pay.unavailable')}</p>
          <p>{t.rich('pay.triedAt', momentTags(state.at, locale))}</p>
        </Notice>
      )
    case 'tooMany':
      return (
        <Notice tone="warning" title={t('answer.tooManyTitle')}>
          <p>{t('answer.tooManyNumbers', { count: state.minutes })}</p>
        </Notice>
      )
    case 'fault':
      return (
        <Notice tone="error" title={t('fault.title')}>
          <p>{t('fault.body')}</p>
          {state.correlationId && <p>{t.rich('fault.code', { code: () => <Ltr>{state.correlationId}</Ltr> })}</p>}
        </Notice>
      )
  }
}
