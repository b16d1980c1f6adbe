import type { DeliveryPeriod } from '@/domain/feeds/delivery-period'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import type { Problem } from './feed-row'
import type { Outcome } from './summary'

/** What became of one row, with everything that is wrong with it exactly when it was refused. */
export type RowOutcome = {
  readonly line: number
  readonly outcome: Outcome
  readonly original: string
  readonly problems: readonly Problem[]
}

export type Progress = { readonly step: 'READING' | 'REGISTERING'; readonly rows: number; readonly of: number | null }

export type RegisterOptions = {
  /** The instant that everything registered here is dated with. */
  readonly at: Date
  readonly drawNumbers: DrawNumbers
  /** Name of the delivery, for the audit. */
  readonly source: string
  /** Who delivers, for the audit; by default `import`. */
  readonly actor?: string
  /** The import that this delivery is, where its rows are noted so that it can be undone. */
  readonly importId?: number
  /** For when the delivery says that it is complete, once its rows are read; null where it does not. */
  readonly period?: () => DeliveryPeriod | null
  /** Told of each row, in the order of lines, when all is registered: of refused ones only, unless `everyRow`. */
  readonly onRow?: (row: RowOutcome) => void | Promise<void>
  readonly everyRow?: boolean
  readonly onProgress?: (progress: Progress) => void
  /** Registers within one transaction that is rolled back: the outcome is told, and nothing has changed. For few rows, whose licences wait meanwhile. */
  readonly isDryRun?: boolean
  /** Rows in one transaction, about: those of one licence stay together. */
  readonly batchRows?: number
}

export const BATCH_ROWS = 5_000
