import type { Fils } from '@/domain/values/money'
import { formatJod } from '@/domain/values/money'
import type { DayClosing } from '@/services/reconciliation/close-day'
import type { Reconciled } from '@/services/reconciliation/reconcile-settlement-file'

const grouped = new Intl.NumberFormat('en')

/** What the lines of a file were found to be, and what it lacks, as a table of plain text. */
export function settlementTable({ statementDay, results, lacking }: Reconciled): string {
  const rows = [
    ['agrees', results.AGREES],
    ['only in the file', results.ONLY_HERE],
    ['differs', results.DIFFERS],
    ['repeated', results.REPEATED],
    ['not booked', results.NOT_BOOKED],
    ['reversals', results.REVERSAL],
    ['debits', results.DEBIT],
    ['lacking in the file', lacking],
  ] as const
  return aligned([
    [statementDay, 'payments', 'dinars'],
    ...rows.map(([name, { count, fils }]) => [name, grouped.format(count), formatJod(fils)]),
  ])
}

/** The control totals of a closed day as a table of plain text. */
export function closingTable({ day, payments, unmatched, ...sums }: DayClosing): string {
  const amounts: readonly (readonly [string, Fils])[] = [
    ['reported', sums.reported],
    ['settled', sums.settled],
    ['suspense', sums.suspense],
    ['paid out', sums.paidOut],
    ['reversed', sums.reversed],
  ]
  const counts = [['payments', payments] as const, ['unmatched', unmatched] as const]
  return aligned([
    [day, ''],
    ...counts.map(([name, count]) => [name, grouped.format(count)]),
    ...amounts.map(([name, amount]) => [name, formatJod(amount)]),
  ])
}

function aligned(table: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))
  const cell = (text: string, column: number) => (column === 0 ? text.padEnd(width(0)) : text.padStart(width(column)))
  return table.map((cells) => cells.map(cell).join('  ').trimEnd()).join('\n')
}
