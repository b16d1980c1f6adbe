import { type SQL, sql } from 'drizzle-orm'

/** Ids as one parameter, for `= any(…)` and `unnest(…)`: Drizzle would spread an array over as many parameters as it has elements. */
export function bigintArray(ids: readonly number[]): SQL {
  return sql`${`{${ids.join(',')}}`}::bigint[]`
}

/** Plain digits, codes and numbers as one parameter. Not for texts that need quoting inside an array. */
export function textArray(codes: readonly string[]): SQL {
  return sql`${`{${codes.join(',')}}`}::text[]`
}
