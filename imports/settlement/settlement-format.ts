import { addFils, type Fils, formatJod, ZERO_FILS } from '@/domain/money'
import type { SettlementLine } from '@/domain/settlement-line'
import { settlementRefused } from './settlement-refused'

/** A payment of the file, and its place in it: the line of a CSV, the entry of a camt.054. */
export type NumberedLine = SettlementLine & { readonly line: number }

/** What a file says of itself: its day, and how many payments of how much it has. */
export type Control = { readonly statementDay: SettlementLine['statementDay']; readonly lines: number; readonly total: Fils }

/** Passes the payments on and, after the last one, throws a SettlementFileRefused when the file is not what it says or is of a day after `today`. */
export async function* controlled(
  lines: AsyncGenerator<NumberedLine, Control>,
  today: SettlementLine['statementDay'],
): AsyncGenerator<NumberedLine, Control> {
  let count = 0
  let total = ZERO_FILS
  const counting = async function* () {
    try {
      for (;;) {
        const next = await lines.next()
        if (next.done) return next.value
        count += 1
        total = addFils(total, next.value.amount)
        yield next.value
      }
    } finally {
      await lines.return(undefined as never)
    }
  }
  const said = yield* counting()
  if (said.lines !== count) throw settlementRefused('COUNT', { said: said.lines, found: count })
  if (said.total !== total) throw settlementRefused('TOTAL', { said: formatJod(said.total), found: formatJod(total) })
  if (said.statementDay > today) throw settlementRefused('DAY_AHEAD', { said: said.statementDay })
  return said
}
