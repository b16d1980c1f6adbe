import type { SettlementLine } from '@/domain/reconciliation/settlement-line'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { addFils, type Fils, formatJod, ZERO_FILS } from '@/domain/values/money'
import type { FileIdentity } from '@/services/reconciliation/settlement-file'
import { settlementRefused } from './settlement-refused'

/** A line of the file, and its place in it: the line of a CSV, of a camt file the payment or entry from 1 on. */
export type NumberedLine = SettlementLine & { readonly line: number }

/** What a file that was read to its end holds. `total`: of its payments. */
export type SettlementContent = Omit<FileIdentity, 'contentHash'>

/** Counts payments and adds them up. */
export type Tally = { add(amount: Fils): void; readonly lines: number; readonly total: Fils }

export function tally(): Tally {
  let [lines, total] = [0, ZERO_FILS]
  return {
    add: (amount) => {
      lines += 1
      total = addFils(total, amount)
    },
    get lines() {
      return lines
    },
    get total() {
      return total
    },
  }
}

type Sums = { readonly lines: number; readonly total: Fils }

/** Throws a SettlementFileRefused when a file holds something else than its trailer says. */
export function checkTrailer(said: Sums, found: Sums): void {
  if (said.lines !== found.lines) throw settlementRefused('COUNT', { said: said.lines, found: found.lines })
  if (said.total !== found.total) throw settlementRefused('TOTAL', { said: formatJod(said.total), found: formatJod(found.total) })
}

/** Passes the lines on and, after the last one, throws a SettlementFileRefused when the file is of a day after `today`. */
export async function* notAhead(
  lines: AsyncGenerator<NumberedLine, SettlementContent>,
  today: CalendarDay,
): AsyncGenerator<NumberedLine, SettlementContent> {
  const content = yield* lines
  if (content.statementDay > today) throw settlementRefused('DAY_AHEAD', { said: content.statementDay })
  return content
}
