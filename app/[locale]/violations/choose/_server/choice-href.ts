import type { Locale } from '@/app/_i18n/locale'
import type { ChoiceProblem } from './asked-choice'

type ChoiceAddress = { inquiry: string; ids?: readonly string[]; problem?: ChoiceProblem }

/** The page with these violations ticked and priced, or with what prevented that. */
export function choiceHref(locale: Locale, { inquiry, ids = [], problem }: ChoiceAddress): string {
  const query = new URLSearchParams({ inquiry })
  for (const id of ids) query.append('v', id)
  if (problem) query.set('problem', problem)
  return `/${locale}/violations/choose?${query}${ids.length > 0 || problem ? '#choice' : ''}`
}

/** The page of a payment number, with the proof that this browser gave. */
export function payHref(locale: Locale, number: string, inquiry: string): string {
  return `/${locale}/pay/${number}?${new URLSearchParams({ inquiry })}`
}
