import { latinDigits } from '@/domain/values/digits'

/** What somebody typed into the form, as typed. */
export type TypedLookup = Record<TypedField, string>

const TYPED_FIELDS = ['number', 'center', 'class', 'day', 'month', 'year', 'holder'] as const

export type TypedField = (typeof TYPED_FIELDS)[number]

export const NOTHING_TYPED: TypedLookup = { number: '', center: '', class: '', day: '', month: '', year: '', holder: '' }

/** Far more than any honest field holds, and little enough for a cookie. */
const MAX_LENGTH = 40

/** The fields of our form out of `read`; others are dropped, absent ones are empty. */
export function typedLookup(read: (field: TypedField) => unknown): TypedLookup {
  const entries = TYPED_FIELDS.map((field) => [field, saved(textOf(read(field)))])
  return Object.fromEntries(entries) as TypedLookup
}

/**
 * As typed where it fits, else without what does not count in a number. What is still too long ends in a mark that no number and no code has:
 * a part of it must never pass for the whole.
 */
function saved(text: string): string {
  const fitting = text.length <= MAX_LENGTH ? text : latinDigits(text)
  return fitting.length <= MAX_LENGTH ? fitting : `${fitting.slice(0, MAX_LENGTH - 1)}…`
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
