import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { InquiryState } from './inquiry'

/** The first thing that is read out: what the page is, and whether something has to be mended. */
export function pageTitle(state: InquiryState, locale: Locale): string {
  const t = wordsOf(locale)
  const service = t('service.title')
  switch (state.kind) {
    case 'found':
      return t('result.title')
    case 'unavailable':
      return t('answer.unavailableTitle')
    case 'byKey':
      return t('answer.byKeyTitle')
    case 'fault':
      return t('fault.title')
    case 'form':
      if (state.problems.length > 0) return t('error.title', { title: service })
      return state.note ? `${t(`answer.${state.note}Title`)} · ${service}` : service
  }
}
