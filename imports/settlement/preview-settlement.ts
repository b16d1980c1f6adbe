import type { Db } from '@/db/client/client'
import type { ImportPreview } from '@/domain/imports/file-import'
import { ZERO_FILS } from '@/domain/values/money'
import { listUnknownPayments } from '@/services/reconciliation/judge-settlement'
import type { SettlementFile } from '@/services/reconciliation/settlement-file'

/**
 * What a settlement file says, once it was read to its end, and the payments that only it has. One that would settle such a
 * payment takes a second person. Throws a FileRefused.
 */
export async function previewSettlement(db: Db, importId: number, file: SettlementFile): Promise<ImportPreview> {
  const onlyInFile = await listUnknownPayments(db, importId, file.lines())
  const { lines, total, statementDay } = file.identity()
  return {
    read: { rows: lines, fils: total },
    tried: 0,
    outcome: null,
    problems: [],
    outsideRange: { rows: 0, fils: ZERO_FILS },
    authorities: [],
    statementDay,
    onlyInFile,
    holds: onlyInFile.rows > 0 ? ['PAYMENTS'] : [],
  }
}
