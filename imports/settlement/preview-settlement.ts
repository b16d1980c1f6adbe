import type { ImportPreview } from '@/domain/imports/file-import'
import { ZERO_FILS } from '@/domain/values/money'
import type { SettlementFile } from '@/services/reconciliation/settlement-file'

/** What a settlement file says, once it was read to its end: nothing is compared yet. Throws a FileRefused. */
export async function previewSettlement(file: SettlementFile): Promise<ImportPreview> {
  for await (const _line of file.lines());
  const { lines, total, statementDay } = file.identity()
  return {
    read: { rows: lines, fils: total },
    tried: 0,
    outcome: null,
    problems: [],
    outsideRange: { rows: 0, fils: ZERO_FILS },
    authorities: [],
    statementDay,
    holds: [],
  }
}
