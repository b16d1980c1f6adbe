import { eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { settlementFiles } from '@/db/schema/reconciliation'
import type { FileIdentity, SettlementFile } from './settlement-file'

export type RecordedFile = {
  readonly id: number
  readonly contentHash: string
  readonly statementDay: string
  readonly receivedAt: Date
  /** The last line that was dealt with before; 0 for a new file. */
  readonly doneTo: number
}

type Reception = { readonly file: SettlementFile; readonly identity: FileIdentity; readonly now: Date; readonly actor: string }

/** The row of a file, made when its content is new; and how far an earlier run came. */
export function recordFile(db: Db, { file, identity, now, actor }: Reception): Promise<RecordedFile> {
  const { name } = file
  return db.transaction(async (tx) => {
    const [made] = await tx
      .insert(settlementFiles)
      .values({ name, ...identity, receivedAt: now, receivedBy: actor })
      .onConflictDoNothing({ target: settlementFiles.contentHash })
      .returning({ id: settlementFiles.id })
    if (made) {
      const details = { name, ...identity }
      await tx
        .insert(auditLog)
        .values({ at: now, actor, action: 'settlement-file.received', subject: `settlement-file:${made.id}`, details })
    }
    const [kept] = await tx
      .select({
        id: settlementFiles.id,
        contentHash: settlementFiles.contentHash,
        statementDay: settlementFiles.statementDay,
        receivedAt: settlementFiles.receivedAt,
        doneTo: sql<number>`coalesce((select max(line) from settlement_lines l where l.file_id = ${settlementFiles.id}), 0)`.mapWith(
          Number,
        ),
      })
      .from(settlementFiles)
      .where(eq(settlementFiles.contentHash, identity.contentHash))
    if (!kept) throw new Error('A settlement file is neither new nor known')
    return kept
  })
}
