import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { fileImportPieces } from '@/db/schema/imports'

type Part = 'FILE' | 'ERRORS'

const PIECE_BYTES = 1024 * 1024

/** Keeps bytes in pieces of a mebibyte, in the place of what was kept there before. */
export async function writePieces(tx: Tx, importId: number, part: Part, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  await removePieces(tx, importId, part)
  let piece = 0
  let waiting: Uint8Array[] = []
  let length = 0
  const flush = async () => {
    if (length > 0) await tx.insert(fileImportPieces).values({ importId, part, piece, bytes: Buffer.concat(waiting) })
    piece += 1
    waiting = []
    length = 0
  }
  for await (const chunk of chunks) {
    waiting.push(chunk)
    length += chunk.length
    if (length >= PIECE_BYTES) await flush()
  }
  await flush()
}

/** The bytes that were kept, piece by piece. */
export async function* readPieces(tx: Tx, importId: number, part: Part): AsyncGenerator<Uint8Array> {
  for (let piece = 0; ; piece += 1) {
    const [row] = await tx
      .select({ bytes: fileImportPieces.bytes })
      .from(fileImportPieces)
      .where(and(eq(fileImportPieces.importId, importId), eq(fileImportPieces.part, part), eq(fileImportPieces.piece, piece)))
    if (!row) return
    yield row.bytes
  }
}

/** Forgets the bytes. */
export async function removePieces(tx: Tx, importId: number, part: Part): Promise<void> {
  await tx.delete(fileImportPieces).where(and(eq(fileImportPieces.importId, importId), eq(fileImportPieces.part, part)))
}
