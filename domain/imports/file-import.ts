import type { CalendarDay } from '@/domain/values/calendar-day'
import type { ImportHold, ImportLimits, ImportTally } from './import-control'

/** What a file can be. */
export type ImportKind = 'LICENSES' | 'VIOLATIONS' | 'SETTLEMENT'

/** Why nothing of a file was taken, in both languages. */
export type ImportRefusal = { readonly ar: string; readonly en: string }

/** Rows and fils by what became of them; together they are what was read. */
export type ImportOutcome = Readonly<Record<'REGISTERED' | 'UNCHANGED' | 'AMENDED' | 'PARKED' | 'REFUSED', ImportTally>>

/** A row that would be refused: its line, the column, what that holds, and why. */
export type ImportProblem = { readonly line: number; readonly column: string; readonly value: string; readonly reason: string }

/** What a file that was read to its end says, and what registering it would come to. */
export type ImportPreview = {
  /** All rows and their fils, as the trailer says too. */
  readonly read: ImportTally
  /** How many rows from the first one on were tried; the others were read only. */
  readonly tried: number
  /** What would become of the rows that were tried; null for a settlement file. */
  readonly outcome: ImportOutcome | null
  /** The first rows that would be refused. */
  readonly problems: readonly ImportProblem[]
  /** All rows whose fine is less or more than its type can cost. Undefined in previews of before this was counted. */
  readonly outsideRange?: ImportTally
  /** Codes of the authorities that the file has rows of. */
  readonly authorities: readonly string[]
  /** The day that a settlement file is for. */
  readonly statementDay: CalendarDay | null
  /** Why it waits for a second person; empty when one may register it. A file that was looked into before this was asked has none. */
  readonly holds?: readonly ImportHold[]
  /** Of a settlement file: payments that only it has, which are settled from it. Undefined in previews of before this was asked. */
  readonly onlyInFile?: ImportTally
  /** New rows, whose limits are those of the day too; undefined for a settlement file, and in previews of before this was kept. */
  readonly added?: ImportTally
  readonly limits?: ImportLimits
  /** For when a file of violations says that it is complete; instants as ISO text, which JSON keeps. */
  readonly complete?: { readonly authority: string; readonly since: string; readonly asOf: string } | null
}

/** Bytes that an uploaded file may have. */
export const LARGEST_IMPORT = 200 * 1024 * 1024
