import type { IncomingMessage, ServerResponse } from 'node:http'
import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { users } from '@/db/schema/accounts'
import { objections } from '@/db/schema/objections'
import type { Role } from '@/domain/accounts/permissions'
import type { EvidenceKind } from '@/domain/evidence/evidence-file'
import { parseObjectionNumber } from '@/domain/objections/objection-text'
import { dayInAmman } from '@/domain/values/calendar-day'
import { ar, en } from '@/messages/messages'
import { noteDownload } from '@/services/audit/note-export'
import { readEvidence } from '@/services/evidence/read-evidence'
import { deputyOf } from '@/services/objections/deputies'
import { subjectOf } from '@/services/objections/proposal'
import { isPermitted } from './permitted'
import type { Handler } from './routes'

type Staff = { readonly userName: string; readonly role: Role }

type EvidenceDownloads = {
  readonly db: Db
  /** Whose session a request carries; null without one. */
  readonly staffOf: (req: IncomingMessage) => Promise<Staff | null>
  /** The key of files; null where none are taken. */
  readonly key: Buffer | null
  readonly now: () => Date
}

const TYPES = { JPEG: 'image/jpeg', PNG: 'image/png', PDF: 'application/pdf' } as const satisfies Record<EvidenceKind, string>

/**
 * A file of an objection (`?objection=O-…&file=E-…`) for staff who see the objection: an adjudicator those of one authority alone.
 * It is saved, never shown by the browser. Each download is in the audit log.
 */
export function evidenceDownloads({ db, staffOf, key, now }: EvidenceDownloads): Handler {
  return async (req, res) => {
    if (req.method !== 'GET') return refuse(res, 405, 'GET')
    const staff = await staffOf(req)
    const wanted = { db, permission: 'READ_OBJECTIONS', path: '/api/staff/evidence', now: now() } as const
    if (!staff || !(await isPermitted(staff, wanted))) return refuse(res, 403, inBoth('fileForbidden'))
    const { number, reference } = namesOf(req)
    const isSeen = number !== null && (await seesObjection(db, staff, number, now()))
    const file = isSeen && key && (await readEvidence(db, { subject: subjectOf(number), reference, key }))
    if (!file) return refuse(res, 404, inBoth('fileUnknown'))
    await noteDownload(db, { subject: `evidence:${reference}`, actor: staff.userName, now: now() })
    res
      .writeHead(200, {
        'content-type': TYPES[file.kind],
        'content-disposition': `attachment; filename="${reference}.${file.kind.toLowerCase()}"`,
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      .end(file.bytes)
  }
}

const inBoth = (text: 'fileForbidden' | 'fileUnknown') => `${ar.objections[text]} · ${en.objections[text]}`

function namesOf(req: IncomingMessage) {
  const query = new URL(req.url ?? '/', 'http://site.invalid').searchParams
  return { number: parseObjectionNumber(query.get('objection') ?? ''), reference: (query.get('file') ?? '').slice(0, 20) }
}

async function seesObjection(db: Db, { userName, role }: Staff, number: string, now: Date): Promise<boolean> {
  const [objection] = await db.select({ authority: objections.authorityCode }).from(objections).where(eq(objections.number, number))
  if (!objection || role !== 'ADJUDICATOR') return objection !== undefined
  const [account] = await db.select({ authority: users.authorityCode }).from(users).where(eq(users.userName, userName))
  return account?.authority === objection.authority || (await deputyOf(db, userName, dayInAmman(now))).includes(objection.authority)
}

function refuse(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(text)
}
