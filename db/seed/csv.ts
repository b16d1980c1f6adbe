import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** Rows of one of the reference files in `db/seed/data`, by column name; an empty cell is an empty text. */
export async function seedRows(file: string): Promise<Record<string, string>[]> {
  const text = await readFile(join(process.cwd(), 'db', 'seed', 'data', file), 'utf8')
  return parse(text, { columns: true, bom: true })
}

/** A cell that may not be missing. Throws when the file lacks the column. */
export function cell(row: Record<string, string>, column: string): string {
  const value = row[column]
  if (value === undefined) throw new Error(`The reference data has no column ${column}`)
  return value
}
