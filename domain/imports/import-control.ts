import type { Fils } from '@/domain/values/money'

/** Rows, and what their fines come to. */
export type ImportTally = { readonly rows: number; readonly fils: Fils }

/** What a row of a file changes, or why a new one is not taken from one person alone. */
export const differenceKinds = [
  'CANCELLED',
  'LOWERED',
  'PAID_CANCELLED',
  'PAID_LOWERED',
  'AMENDED',
  'RAISED',
  'COURT_AMOUNT',
  'NEW_CANCELLED',
  'NEW_OUTSIDE_RANGE',
  'LICENSE',
  'LICENSE_NUMBER',
  'LICENSE_MERGER',
  'PAYMENT',
] as const

type DifferenceKind = (typeof differenceKinds)[number]

/** Why a whole file waits for a second person (rules: Control 5). */
export type ImportHold = 'CHANGES' | 'RANGE' | 'ROWS' | 'SUM' | 'DAY' | 'COMPLETE' | 'PAYMENTS' | 'LACKING'

/** What one person may register by hand on a day: new rows at most, and fils of their fines at most. */
export type ImportLimits = { readonly rows: number; readonly fils: number }

export const DEFAULT_IMPORT_LIMITS: ImportLimits = { rows: 500, fils: 50_000_000 }

/** Rows by what they change, and what their fines fall by together. */
export type DifferenceTotals = Readonly<Partial<Record<DifferenceKind, ImportTally & { readonly lowers: number }>>>

type Found = { readonly differences: DifferenceTotals; readonly added: ImportTally; readonly isComplete: boolean }

/** Why a file is not for one person alone; nothing when it only has new rows within the range of their types, few enough. */
export function holdsOf({ differences, added, isComplete }: Found, limits: ImportLimits): ImportHold[] {
  const kinds = Object.keys(differences)
  const holds: readonly (readonly [ImportHold, boolean])[] = [
    ['CHANGES', kinds.some((kind) => kind !== 'NEW_OUTSIDE_RANGE')],
    ['RANGE', kinds.includes('NEW_OUTSIDE_RANGE')],
    ['ROWS', added.rows > limits.rows],
    ['SUM', added.fils > limits.fils],
    ['COMPLETE', isComplete],
  ]
  return holds.flatMap(([hold, applies]) => (applies ? [hold] : []))
}

/** Whether new rows come to more than one person may register on a day, with what that person had registered before; nothing new is never too much. */
export function isOverDay({ added, before }: { readonly added: ImportTally; readonly before: ImportTally }, limits: ImportLimits): boolean {
  const isMore = added.rows + before.rows > limits.rows || added.fils + before.fils > limits.fils
  return added.rows > 0 && before.rows > 0 && isMore
}
