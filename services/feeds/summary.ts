import { type Fils, fils, ZERO_FILS } from '@/domain/values/money'

export const outcomes = ['REGISTERED', 'UNCHANGED', 'AMENDED', 'PARKED', 'REFUSED'] as const

/** What became of a row. */
export type Outcome = (typeof outcomes)[number]

export type Tally = { readonly rows: number; readonly fils: Fils }

/** Rows and fils by outcome: together they are what was read. */
export type Summary = Readonly<Record<Outcome, Tally>>

const NOTHING: Tally = { rows: 0, fils: ZERO_FILS }

export const emptySummary: Summary = {
  REGISTERED: NOTHING,
  UNCHANGED: NOTHING,
  AMENDED: NOTHING,
  PARKED: NOTHING,
  REFUSED: NOTHING,
}

/** Both together. */
export function addSummaries(a: Summary, b: Summary): Summary {
  const entries = outcomes.map((outcome) => [outcome, addTallies(a[outcome], b[outcome])] as const)
  return Object.fromEntries(entries) as Record<Outcome, Tally>
}

/** Rows and fils of all outcomes. */
export function totalOf(summary: Summary): Tally {
  return outcomes.map((outcome) => summary[outcome]).reduce(addTallies, NOTHING)
}

/** Rows and fils of one outcome as PostgreSQL counts them: sums are text there. */
export type Counted = { outcome: string; rows: string; fils: string | null }

/** The summary of what PostgreSQL has counted. */
export function summaryOf(rows: readonly Counted[]): Summary {
  const found = rows.map((row) => [row.outcome, { rows: Number(row.rows), fils: fils(Number(row.fils ?? 0)) }] as const)
  return { ...emptySummary, ...Object.fromEntries(found) }
}

function addTallies(a: Tally, b: Tally): Tally {
  return { rows: a.rows + b.rows, fils: fils(a.fils + b.fils) }
}
