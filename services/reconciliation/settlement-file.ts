import type { SettlementLine } from '@/domain/reconciliation/settlement-line'
import type { CalendarDay } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'

/** A settlement file of the network as it is being read. */
export type SettlementFile = {
  readonly name: string
  /** Its lines, once. After the last one it throws when the file is not what its trailer says. */
  lines(): AsyncIterable<SettlementLine & { readonly line: number }>
  /** After the last line: the file's day, and what it holds. `contentHash`: SHA-256 of its bytes. */
  identity(): FileIdentity
}

export type FileIdentity = {
  readonly format: 'CSV' | 'CAMT_053' | 'CAMT_054'
  readonly statementDay: CalendarDay
  readonly lines: number
  /** Of its payments. */
  readonly total: Fils
  readonly contentHash: string
}
