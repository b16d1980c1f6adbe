const FAULTS: Readonly<Record<string, string>> = {
  '25006': 'the database is read-only',
  '53100': 'the disk is full',
  '55P03': 'a table is locked',
  '57014': 'a statement takes too long',
  DEADLINE: 'the database does not answer',
}

/** Why the database has not written, in words for operators; null for what is none of the known reasons. */
export function databaseFault(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  const code = Reflect.get(error, 'code')
  return FAULTS[String(code)] ?? ('cause' in error ? databaseFault(error.cause) : null)
}
