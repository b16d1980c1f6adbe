import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { VerifyForm } from '../../verify/_components/VerifyForm'
import type { PayState } from '../_server/pay-state'
import { payTrail } from './pay-trail'

type NoNumberViewProps = { locale: Locale; typed: string; state: Extract<PayState, { kind: 'unknown' | 'mistyped' }> }

/** More than a number can be mistyped by; the rest of an address is not repeated. */
const MAX_LENGTH = 40

/** No number of ours: what to compare, with what was typed ready to be corrected. */
export function NoNumberView({ locale, typed, state }: NoNumberViewProps) {
  const t = wordsOf(locale)
  const { kind } = state
  const readable = typed.replace(/\p{Cc}/gu, '\ufffd')
  const shown = readable.length > MAX_LENGTH ? `${readable.slice(0, MAX_LENGTH)}…` : readable
  return (
    <>
      <PageHead locale={locale} title={t(`pay.${kind}Title`)} trail={payTrail(locale)} />
      <Notice tone="warning" title={t(`pay.${kind}Act`)}>
        <p>
          {kind === 'unknown'
            ? t('pay.unknown')
            : t(`pay.mistyped.${state.mistake === 'CHECK_DIGIT' || state.mistake === 'LENGTH' ? state.mistake : 'NOT_DIGITS'}`)}
        </p>
        <p>
          {t.rich('pay.asTyped', {
            text: () => (
              <bdi dir="ltr" className="break-all font-bold">
                {shown}
              </bdi>
            ),
          })}
        </p>
      </Notice>
      <VerifyForm locale={locale} text={shown} />
      <p className="mt-8 grid sm:flex">
        <a href={`/${locale}/violations`} className="button button-quiet">
          {t('pay.toInquiry')}
        </a>
      </p>
    </>
  )
}
