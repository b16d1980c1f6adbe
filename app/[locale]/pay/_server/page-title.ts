import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { PayState } from './pay-state'

/** The first thing that is read out: the number where it can be paid, else what is the matter with it. */
export function payTitle(state: PayState, locale: Locale): string {
  const t = wordsOf(locale)
  switch (state.kind) {
    case 'payable':
      return t('pay.title', { number: state.reference.number })
    case 'unavailable':
      return t('answer.unavailableTitle')
    case 'tooMany':
      return t('answer.tooManyTitle')
    case 'fault':
      return t('fault.title')
    default:
      return t(`pay.${state.kind}Title`)
  }
}
