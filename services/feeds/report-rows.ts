import type postgres from 'postgres'
import type { Problem } from './feed-row'
import type { ProblemReason } from './problem-reason'
import type { RegisterOptions, RowOutcome } from './register-options'
import type { Outcome } from './summary'

type Row = {
  line: number
  original: string
  outcome: Outcome
  problem_column: string | null
  problem_value: string | null
  problem_reason: ProblemReason | null
  more_problems: string | null
}

const AT_ONCE = 500

/** Tells `onRow` what became of the rows, in the order of their lines. */
export async function reportRows(sql: postgres.Sql, onRow: RegisterOptions['onRow']): Promise<void> {
  if (!onRow) return
  const rows = sql<Row[]>`
    select line, original, outcome, problem_column, problem_value, problem_reason, more_problems from reported_rows order by line`.cursor(
    AT_ONCE,
  )
  for await (const some of rows) {
    for (const row of some) await onRow(rowOutcome(row))
  }
}

function rowOutcome(row: Row): RowOutcome {
  const { line, original, outcome } = row
  if (!row.problem_reason || outcome !== 'REFUSED') return { line, outcome, original, problems: [] }
  const first = { column: row.problem_column ?? '', value: row.problem_value ?? '', reason: row.problem_reason }
  const more = row.more_problems === null ? [] : (JSON.parse(row.more_problems) as Problem[])
  return { line, outcome, original, problems: [first, ...more] }
}
