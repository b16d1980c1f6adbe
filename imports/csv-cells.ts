import { parse } from 'csv-parse/sync'

/** The cells of one line of CSV, or null when it cannot be taken apart: a row is one line, so a stray quote spoils no other. */
export function csvCells(line: string): string[] | null {
  if (!line.includes('"')) return line.split(',')
  try {
    const rows: unknown = parse(line, { relax_column_count: true, skip_empty_lines: false })
    const [cells] = rows as string[][]
    return cells ?? null
  } catch {
    return null
  }
}

/** The cells as one line of CSV. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}
