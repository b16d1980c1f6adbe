/** What somebody typed into the form, as typed. */
export type TypedLookup = Record<TypedField, string>

const TYPED_FIELDS = ['number', 'center', 'class', 'day', 'month', 'year'] as const

export type TypedField = (typeof TYPED_FIELDS)[number]

export const NOTHING_TYPED: TypedLookup = { number: '', center: '', class: '', day: '', month: '', year: '' }

/** Far more than any honest field holds, and little enough for a cookie. */
const LONGEST = 40

/** The fields of our form out of `read`; others are dropped, absent ones are empty, long ones are cut. */
export function typedLookup(read: (field: TypedField) => unknown): TypedLookup {
  const entries = TYPED_FIELDS.map((field) => [field, textOf(read(field)).slice(0, LONGEST)])
  return Object.fromEntries(entries) as TypedLookup
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
