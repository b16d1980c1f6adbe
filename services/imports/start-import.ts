import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { approvals } from '@/db/schema/approvals'
import { fileImports } from '@/db/schema/imports'
import type { ImportPreview } from '@/domain/imports/file-import'
import { type RequestProblem, requestApproval } from '@/services/approvals/request-approval'
import { beginImport, lookAgain } from './begin-import'
import { holdsFor, lockStarts } from './registered-alone'
import { hasStaleDifferences } from './stale-differences'

/** Why an import was not started, as a code. */
export type StartRefusal = 'IMPORT_UNKNOWN' | 'IMPORT_STATE' | RequestProblem

/** `approval`: the request that waits for a second person. */
type Started =
  | { readonly ok: true; readonly answer: { readonly approval: number | null } }
  | { readonly ok: false; readonly reason: StartRefusal }

type Start = { readonly id: number; readonly reason?: string; readonly actor: string; readonly now: Date }

/**
 * Lets a file that was looked into be registered, or asks for a second person where one may not do all of it; nothing of
 * it is registered before. What is no longer as it was seen is looked into again. Refused for a file that is under way,
 * ended, or was not looked into yet.
 */
export async function startImport(db: Db, { id, reason = '', actor, now }: Start): Promise<Started> {
  return db.transaction(async (tx): Promise<Started> => {
    const [one] = await tx.select().from(fileImports).where(eq(fileImports.id, id)).for('no key update')
    if (one?.state !== 'PREVIEWED') return { ok: false, reason: one ? 'IMPORT_STATE' : 'IMPORT_UNKNOWN' }
    await lockStarts(tx, actor)
    if (await isAskedFor(tx, id)) return { ok: false, reason: 'APPROVAL_UNDER_WAY' }
    return (await hasStaleDifferences(tx, id)) ? again(tx, id) : begin(tx, one.preview, { id, reason, actor, now })
  })
}

async function begin(tx: Tx, preview: ImportPreview | null, start: Start): Promise<Started> {
  if (!preview?.holds || (preview.statementDay !== null && !preview.onlyInFile)) return again(tx, start.id)
  if ((await holdsFor(tx, { ...start, preview })).length > 0) return askFor(tx, start)
  await beginImport(tx, start)
  return { ok: true, answer: { approval: null } }
}

async function again(tx: Tx, id: number): Promise<Started> {
  await lookAgain(tx, { id })
  return { ok: true, answer: { approval: null } }
}

async function askFor(tx: Tx, { id, reason = '', actor, now }: Start): Promise<Started> {
  const asked = { kind: 'IMPORT', subject: `import:${id}`, payload: { import: id }, reason } as const
  const request = await requestApproval(tx, asked, { actor, now })
  return request.ok ? { ok: true, answer: { approval: request.id } } : request
}

async function isAskedFor(tx: Tx, id: number): Promise<boolean> {
  const isThis = and(eq(approvals.kind, 'IMPORT'), eq(approvals.subject, `import:${id}`), eq(approvals.state, 'REQUESTED'))
  return (await tx.select({ id: approvals.id }).from(approvals).where(isThis)).length > 0
}
