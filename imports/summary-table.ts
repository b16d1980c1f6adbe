import { outcomes, type Summary, type Tally, totalOf } from '@/services/feeds/summary'
import type { Feed } from './columns'

const grouped = new Intl.NumberFormat('en')

/** Rows and fils by outcome, as a table of plain text. Licences have no fils. */
export function summaryTable(summary: Summary, feed: Feed): string {
  const lines: [string, Tally][] = [
    ['read', totalOf(summary)],
    ...outcomes.map((name): [string, Tally] => [name.toLowerCase(), summary[name]]),
  ]
  const table = [['', 'rows', 'fils'], ...lines.map(([name, { rows, fils }]) => [name, grouped.format(rows), grouped.format(fils)])]
  const columns = feed === 'violations' ? [0, 1, 2] : [0, 1]
  const width = (column: number) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))
  const aligned = (text: string, column: number) => (column === 0 ? text.padEnd(width(column)) : text.padStart(width(column)))
  return table.map((cells) => columns.map((column) => aligned(cells[column] ?? '', column)).join('  ')).join('\n')
}
