type AuditValue = { readonly name: string; readonly before: string | null; readonly after: string | null }

/** The values that an entry was written with: what was before and after where it says so, and everything else as it became. */
export function valuesOf(details: unknown): AuditValue[] {
  if (!isRecord(details)) return []
  const { before, after, ...rest } = details
  if (!isRecord(after)) return written(details)
  return [...compared(isRecord(before) ? before : {}, after), ...written(rest)]
}

function compared(before: Values, after: Values): AuditValue[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const values = names.map((name) => ({ name, before: textOf(name, before[name]), after: textOf(name, after[name]) }))
  return values.filter((value) => value.before !== value.after)
}

const written = (values: Values) => Object.entries(values).map(([name, value]) => ({ name, before: null, after: textOf(name, value) }))

type Values = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A keyed hash, as of a national number, says nothing to a reader. */
const isHash = (name: string) => /hash$/i.test(name)

function textOf(name: string, value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (isHash(name)) return '•••'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
