import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { applications } from '@/db/schema/partners'
import { registeredOperations } from '@/db/schema/registered-operations'

type NewOperation = { readonly applicationId: number; readonly document: string; readonly actor: string; readonly now: Date }

const MAX_OPERATIONS = 500

/** The name by which a document is sent: its SHA-256 in hexadecimal digits. */
export function hashOfDocument(document: string): string {
  return createHash('sha256').update(document).digest('hex')
}

/** Registers a document for a program; resolves with its hash, or null when the program has 500 already. Registering it again changes nothing. */
export function registerOperation(db: Db, { applicationId, document, actor, now }: NewOperation): Promise<string | null> {
  const hash = hashOfDocument(document)
  return db.transaction(async (tx) => {
    await tx.select({ id: applications.id }).from(applications).where(eq(applications.id, applicationId)).for('update')
    const known = await tx
      .select({ hash: registeredOperations.hash })
      .from(registeredOperations)
      .where(eq(registeredOperations.applicationId, applicationId))
    if (known.some((one) => one.hash === hash)) return hash
    if (known.length >= MAX_OPERATIONS) return null
    await tx.insert(registeredOperations).values({ applicationId, hash, document, registeredBy: actor, registeredAt: now })
    const subject = `application:${applicationId}`
    await tx.insert(auditLog).values({ at: now, actor, action: 'operation.registered', subject, details: { hash } })
    return hash
  })
}

/** Limits a program's keys to what it has registered, or lets them run anything again. */
export function restrictApplication(
  db: Db,
  { applicationId, registeredOnly, actor, now }: { applicationId: number; registeredOnly: boolean; actor: string; now: Date },
): Promise<void> {
  return db.transaction(async (tx) => {
    await tx.update(applications).set({ registeredOnly }).where(eq(applications.id, applicationId))
    const subject = `application:${applicationId}`
    await tx.insert(auditLog).values({ at: now, actor, action: 'application.restricted', subject, details: { registeredOnly } })
  })
}
