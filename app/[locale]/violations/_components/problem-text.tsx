import type { ReactNode } from 'react'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { FormField, Problem } from '../_server/read-lookup'
import type { TypedLookup } from '../_server/typed-lookup'

/** Where the link of the error summary leads, where no part is named. */
const FIRST_CONTROL: Record<FormField, string> = {
  number: 'number',
  center: 'center',
  class: 'class',
  expiry: 'day',
  holder: 'holder',
}

/** The control that the link of a problem leads to. */
export function controlOf({ field, kind }: Problem): string {
  const part = { expiryMonth: 'month', expiryYear: 'year' }[kind as string]
  return part ?? FIRST_CONTROL[field]
}

/** What is wrong with a field and what to do, repeating what was typed. */
export function problemText({ kind }: Problem, typed: TypedLookup, locale: Locale): ReactNode {
  return wordsOf(locale).rich(`error.${kind}`, { value: () => <bdi className="break-all">{typed.number}</bdi> })
}
