import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { fileImports } from '@/db/schema/imports'
import { readPieces } from './pieces'

/** The error file of an import; null where there is none. */
export async function readErrorFile(db: Db, id: number): Promise<{ name: string; chunks: AsyncIterable<Uint8Array> } | null> {
  const [row] = await db.select({ name: fileImports.errorName }).from(fileImports).where(eq(fileImports.id, id))
  return row?.name ? { name: row.name, chunks: readPieces(db, id, 'ERRORS') } : null
}
