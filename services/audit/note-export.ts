import type { Db } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'

type Export = { readonly name: string; readonly filter: object; readonly actor: string; readonly now: Date }

/** Keeps in the audit log that somebody takes data out, before the first row of it goes. */
export async function noteExport(db: Db, { name, filter, actor, now }: Export): Promise<void> {
  await db.insert(auditLog).values({ at: now, actor, action: 'data.exported', subject: `export:${name}`, details: filter })
}

type Download = { readonly subject: string; readonly actor: string; readonly now: Date }

/** The same of a file with personal data that is there already. */
export async function noteDownload(db: Db, { subject, actor, now }: Download): Promise<void> {
  await db.insert(auditLog).values({ at: now, actor, action: 'data.downloaded', subject, details: {} })
}
