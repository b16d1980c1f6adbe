import type { ReactNode } from 'react'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { FormField, Problem } from '../_server/read-lookup'
import type { TypedLookup } from '../_server/typed-lookup'

/** Where the link of the error summary leads. */
export const FIRST_CONTROL: Record<FormField, string> = {
  number: 'number',
  center: 'center',
  class: 'class',
  expiry: 'day',
  holder: 'holder',
}

/** What is wrong with a field and what to do, repeating what was typed. */
export function problemText({ kind }: Problem, typed: TypedLookup, locale: Locale): ReactNode {
  return wordsOf(locale).rich(`error.${kind}`, { value: () => <bdi>{typed.number}</bdi> })
}
