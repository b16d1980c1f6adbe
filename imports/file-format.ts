import type { RawRow } from '@/services/feeds/feed-rows'
import type { Feed } from './columns'
import type { Line } from './source-lines'
import type { Trailer } from './trailer'

/** What one line of a file is. */
type Read = { readonly row: RawRow } | { readonly trailer: Trailer } | null

/** How a file of one format is read, and rows of it are written to an error file. Made from its first line. */
export type FileFormat = {
  readonly feed: Feed
  /** Ending of the names of such files. */
  readonly ending: 'csv' | 'jsonl'
  /** A row, the trailer, or null for a line that holds nothing. Throws a FileRefused for a trailer that cannot be read. */
  read(line: Line): Read
  /** The lines as they are read: of CSV a cell may have more than one. */
  records(lines: AsyncIterable<readonly Line[]>): AsyncIterable<readonly Line[]>
  /** Whether the first line is a row itself. */
  readonly startsWithRow: boolean
  readonly errors: ErrorLines
}

/** What is wrong with a row, by the columns that an error file has for it. */
export type ToldProblem = {
  readonly line: number
  readonly column: string
  readonly value: string
  readonly reason: string
  readonly reason_ar: string
}

/** The lines of an error file: what to correct, and the original row. */
type ErrorLines = {
  readonly header: string | null
  line(problem: ToldProblem, original: string): string
  trailer(trailer: Trailer): string
}
