import type { DayClosingRow, SettlementFileRow } from '@/db/queries/reconciliation'
import type { Page } from '@/graphql/lib/connection'

export type SettlementFilePage = Page<SettlementFileRow>

export type DayClosingPage = Page<DayClosingRow>
