import { type SQL, sql } from 'drizzle-orm'
import { textArray } from '@/db/client/arrays'
import type { Db } from '@/db/client/client'
import type { rollupFacts } from '@/db/schema/rollups'
import type { Days } from '@/domain/overview/overview-period'

export type RollupFact = (typeof rollupFacts)[number]

/** Null: all of them. */
export type OverviewFilter = { readonly authority: string | null; readonly type: string | null; readonly center: string | null }

/** What sums are told apart by, beside fact and part. */
type Breakdown = 'NONE' | 'AUTHORITY' | 'TYPE' | 'CENTER' | 'MONTH'

/** `span`: which of the asked days it belongs to. `key`: the code or month of the breakdown; '' without one. */
export type RollupSum = {
  readonly fact: RollupFact
  readonly part: string
  readonly span: number
  readonly key: string
  readonly count: number
  readonly fils: number
  readonly discount: number
}

export type SumsAsked = {
  readonly facts: readonly RollupFact[]
  readonly filter: OverviewFilter
  readonly by: Breakdown
  readonly spans: readonly Days[]
}

const COLUMNS = { AUTHORITY: sql`authority_code`, TYPE: sql`type_code`, CENTER: sql`center_code` } as const

/**
 * Sums of the roll-ups over each of the spans, together with what is not folded yet: one statement, one instant. The kept sums are ranges of the primary key,
 * because every code is given or `*`; only the broken down one is skipped through.
 */
export async function rollupSums(db: Db, { facts, filter, by, spans }: SumsAsked): Promise<RollupSum[]> {
  const key = by === 'NONE' ? sql`''` : by === 'MONTH' ? sql`to_char(r.day, 'YYYY-MM-01')` : sql`r.${COLUMNS[by]}`
  const days = sql.join(
    spans.map(({ from, to }, index) => sql`(${index}::int, ${from}::date, ${to}::date)`),
    sql`, `,
  )
  const bounds = sql`fact = any(${textArray(facts)}) and day between ${least(spans)}::date and ${greatest(spans)}::date`
  const rows = await db.execute<Record<keyof RollupSum, string>>(sql`
    select r.fact, r.part, s.span, ${key} as key, sum(r.count) as count, sum(r.fils) as fils, sum(r.discount) as discount
    from (
      select * from rollups where ${bounds} and ${kept(filter, by)}
      union all
      select * from rollup_changes where ${bounds} and ${pending(filter, by)}
    ) r join (values ${days}) s (span, first, last) on r.day between s.first and s.last
    group by 1, 2, 3, 4`)
  return rows.map((row) => ({
    fact: row.fact as RollupFact,
    part: row.part,
    key: row.key,
    span: Number(row.span),
    count: Number(row.count),
    fils: Number(row.fils),
    discount: Number(row.discount),
  }))
}

const chosen = (filter: OverviewFilter) =>
  [
    ['AUTHORITY', filter.authority],
    ['TYPE', filter.type],
    ['CENTER', filter.center],
  ] as const

function kept(filter: OverviewFilter, by: Breakdown): SQL {
  const parts = chosen(filter).map(([dimension, code]) => {
    const column = COLUMNS[dimension]
    return dimension === by && code === null ? sql`${column} <> '*'` : sql`${column} = ${code ?? '*'}`
  })
  return sql.join(parts, sql` and `)
}

function pending(filter: OverviewFilter, by: Breakdown): SQL {
  const parts = chosen(filter).flatMap(([dimension, code]) => (code === null ? [] : [sql`${COLUMNS[dimension]} = ${code}`]))
  const isOne = by === 'NONE' || by === 'MONTH' ? sql`true` : sql`${COLUMNS[by]} <> '*'`
  return sql.join([isOne, ...parts], sql` and `)
}

const least = (spans: readonly Days[]) => spans.map(({ from }) => from).toSorted()[0]
const greatest = (spans: readonly Days[]) =>
  spans
    .map(({ to }) => to)
    .toSorted()
    .at(-1)
