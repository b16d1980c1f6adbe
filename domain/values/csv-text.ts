type Cell = string | number | null

/** Spreadsheets read UTF-8 only behind it. */
export const BYTE_ORDER_MARK = '\ufeff'

/** A row of CSV. What a spreadsheet would take for a formula gets an apostrophe before it; numbers are none. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** A whole file of such rows. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map(csvRow).join('')
}

/** The text with an apostrophe before it where a spreadsheet would take it for a formula. */
export function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** The text without that apostrophe. */
export function unguarded(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = guarded(cell)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
