import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Db } from '@/db/client/client'
import { isUnavailable } from '@/db/client/unavailable'
import type { Role } from '@/domain/accounts/permissions'
import { LARGEST_IMPORT } from '@/domain/imports/file-import'
import { rowId } from '@/domain/values/row-id'
import { noteDownload } from '@/services/audit/note-export'
import { readErrorFile } from '@/services/imports/read-error-file'
import { receiveImport } from '@/services/imports/receive-import'
import { isPermitted } from './permitted'
import type { Handler } from './routes'
import { takeUpload } from './take-upload'

type Staff = { readonly userName: string; readonly role: Role }

export type StaffImports = {
  readonly db: Db
  /** Whose session a request carries; null without one. */
  readonly staffOf: (req: IncomingMessage) => Promise<Staff | null>
  readonly now: () => Date
  /** An error file with the reasons in one language. */
  readonly inLanguage: (chunks: AsyncIterable<Uint8Array>, language: 'ar' | 'en') => AsyncIterable<Uint8Array>
  /** Bytes that a file may have. */
  readonly largest?: number
}

/** More than that is not even read in order to say that it is too much. */
const DRAINED_TIMES = 3

/**
 * Takes a file that staff send from a form (POST), and leads to the page that tells what becomes of it, or why it was not taken. `?locale=` says in which language
 * that page is. An account that may not gets 403.
 */
export function importUploads({ db, staffOf, now, largest = LARGEST_IMPORT }: Omit<StaffImports, 'inLanguage'>): Handler {
  return async (req, res) => {
    const status = refusedAtOnce(req, largest)
    if (status !== null) return refuse(res, status)
    const pages = pagesOf(req)
    try {
      const staff = await staffOf(req)
      const wanted = { db, permission: 'IMPORT_FILES', path: '/api/staff/imports', now: now() } as const
      if (staff && !(await isPermitted(staff, wanted))) return refuse(res, 403)
      if (!staff) return await leadTo(req, res, { location: pages, most: largest })
      await leadTo(req, res, { location: `${pages}${await taken(req, staff)}`, most: DRAINED_TIMES * largest })
    } catch (error) {
      if (!isUnavailable(error)) throw error
      await leadTo(req, res, { location: `${pages}?refused=UNAVAILABLE`, most: largest })
    }
  }

  /** Where it leads to, after the address of the list. */
  async function taken(req: IncomingMessage, { userName }: Staff): Promise<string> {
    const upload = await takeUpload(req, largest)
    if (upload.kind !== 'FILE') return `?refused=${upload.kind}`
    try {
      const { id, isNew } = await receiveImport(db, upload, { actor: userName, now: now() })
      return `/${id}${isNew ? '' : '?same=1'}`
    } finally {
      await upload.forget()
    }
  }
}

/** The rows that an import refused, as a file to correct and send again (`?id=`), with the reasons in the reader's language (`&language=`; both without it). */
export function importErrors({ db, staffOf, now, inLanguage }: Omit<StaffImports, 'largest'>): Handler {
  return async (req, res) => {
    const staff = await staffOf(req)
    const wanted = { db, permission: 'READ_IMPORTS', path: '/api/staff/imports/errors', now: now() } as const
    if (!staff || !(await isPermitted(staff, wanted))) return refuse(res, 403)
    const query = queryOf(req)
    const [id, language] = [rowId(query.get('id') ?? ''), query.get('language')]
    const file = id === null ? null : await readErrorFile(db, id)
    if (!file) return refuse(res, 404)
    await noteDownload(db, { subject: `import:${id}`, actor: staff.userName, now: now() })
    res.writeHead(200, {
      'content-type': file.name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    await pipeline(isLanguage(language) ? inLanguage(file.chunks, language) : file.chunks, res)
  }
}

const isLanguage = (text: string | null) => text === 'ar' || text === 'en'

/** Before anything is read: another method, and what is far too much. */
function refusedAtOnce(req: IncomingMessage, largest: number): number | null {
  if (req.method !== 'POST') return 405
  return Number(req.headers['content-length'] ?? 0) > DRAINED_TIMES * largest ? 413 : null
}

function pagesOf(req: IncomingMessage): string {
  return `/${queryOf(req).get('locale') === 'en' ? 'en' : 'ar'}/staff/imports`
}

function queryOf({ url = '/' }: IncomingMessage): URLSearchParams {
  return new URL(url, 'http://site.invalid').searchParams
}

function refuse(res: ServerResponse, status: number): void {
  res.writeHead(status, { 'content-type': 'text/plain', connection: 'close' }).end(STATUS_CODES[status])
}

/** Browsers read no answer while they are still sending: what is left of the body passes first, up to `most` bytes of it. */
async function leadTo(req: IncomingMessage, res: ServerResponse, { location, most }: { location: string; most: number }): Promise<void> {
  const isRead = await pastBody(req, most)
  res.writeHead(303, { location, 'cache-control': 'no-store', ...(!isRead && { connection: 'close' }) }).end()
}

/** Whether the body ended within `most` bytes. */
function pastBody(req: IncomingMessage, most: number): Promise<boolean> {
  if (req.readableEnded || req.destroyed) return Promise.resolve(req.readableEnded)
  return new Promise((resolve) => {
    let size = 0
    const count = (chunk: Buffer) => {
      size += chunk.length
      if (size <= most) return
      req.off('data', count).pause()
      resolve(false)
    }
    req.on('data', count)
    req.once('end', () => resolve(true)).once('close', () => resolve(false))
  })
}
