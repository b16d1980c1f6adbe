import { and, eq, notInArray } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { fileImports } from '@/db/schema/imports'
import { enqueueJob } from '@/services/platform/enqueue-job'
import { writePieces } from './pieces'

type ReceivedFile = {
  readonly name: string
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly contentHash: string
  readonly size: number
  readonly chunks: () => AsyncIterable<Uint8Array>
}

/** The import of a file: a new one, or the one that has the same content. */
export type Received = { readonly id: number; readonly isNew: boolean }

/** Keeps a file that was sent and asks for a look into it, in one transaction. Content that came before is not kept again, unless it was refused or failed. */
export async function receiveImport(db: Db, file: ReceivedFile, { actor, now }: { actor: string; now: Date }): Promise<Received> {
  const { name, contentHash, size } = file
  return db.transaction(async (tx) => {
    const [made] = await tx
      .insert(fileImports)
      .values({ name, contentHash, size, state: 'RECEIVED', receivedAt: now, receivedBy: actor })
      .onConflictDoNothing()
      .returning({ id: fileImports.id })
    if (!made) return { id: await sameAs(tx as unknown as Db, contentHash), isNew: false }
    await writePieces(tx, made.id, 'FILE', file.chunks())
    const details = { name, contentHash, size }
    await tx.insert(auditLog).values({ at: now, actor, action: 'import.received', subject: `import:${made.id}`, details })
    await enqueueJob(tx, 'import-file', { id: made.id })
    return { id: made.id, isNew: true }
  })
}

async function sameAs(db: Db, contentHash: string): Promise<number> {
  const [known] = await db
    .select({ id: fileImports.id })
    .from(fileImports)
    .where(and(eq(fileImports.contentHash, contentHash), notInArray(fileImports.state, ['REFUSED', 'FAILED'])))
  if (!known) throw new Error('An import is neither new nor known')
  return known.id
}
