import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'

/** A cell of a row to copy. */
export type Cell = string | number | boolean | null | undefined

const CHUNK_CHARACTERS = 65_536

/**
 * Copies rows into a table (`table (column, …)`) as they come, with as little in memory as one chunk. When `rows` throws, the copy is
 * called off and nothing is in the table.
 */
export async function copyRows(sql: postgres.Sql, table: string, rows: AsyncIterable<readonly Cell[]>): Promise<void> {
  const target = await sql.unsafe(`copy ${table} from stdin`).writable()
  await pipeline(chunksOf(rows), target)
}

async function* chunksOf(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<Buffer> {
  let chunk = ''
  for await (const row of rows) {
    chunk += `${row.map(escaped).join('\t')}\n`
    if (chunk.length < CHUNK_CHARACTERS) continue
    yield Buffer.from(chunk)
    chunk = ''
  }
  if (chunk !== '') yield Buffer.from(chunk)
}

const SPECIAL = /[\\\t\n\r]/
const written: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A cell in COPY's text format. */
function escaped(cell: Cell): string {
  if (cell === null || cell === undefined) return '\\N'
  if (typeof cell !== 'string') return String(cell)
  return SPECIAL.test(cell) ? cell.replace(/[\\\t\n\r]/g, (character) => written[character] ?? character) : cell
}
