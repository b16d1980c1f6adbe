/** Refusals of operations that ask for too much, as `extensions.reason` carries them. */
export const LIMIT_CODES = [
  'OPERATION_TOO_LARGE',
  'OPERATION_TOO_DEEP',
  'OPERATION_TOO_MANY_FRAGMENTS',
  'NAME_RESERVED',
  'OPERATION_TOO_MANY_LOOKUPS',
  'OPERATION_UNKNOWN',
] as const

export type LimitCode = (typeof LIMIT_CODES)[number]
