import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Db } from '@/db/client/client'
import { type ExportFilter, type ExportPage, exportedFigures, exportedPayments, exportedViolations } from '@/db/queries/exports'
import type { Permission, Role } from '@/domain/accounts/permissions'
import { type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { BYTE_ORDER_MARK, csvRow } from '@/domain/values/csv-text'
import { noteExport } from '@/services/audit/note-export'
import { foldRollups } from '@/services/overview/fold-rollups'
import { isPermitted } from '../permitted'
import type { Handler } from '../routes'
import { auditFilter, exportedAudit } from './audit'
import { type ExportName, heads } from './columns'
import { exportFilter } from './export-filter'
import { xlsxFile } from './xlsx'

type Exporter = { readonly role: Role; readonly userName: string }

export type ExportOptions = {
  readonly db: Db
  /** Who asks; null for nobody that signed in. */
  readonly exporterOf: (req: IncomingMessage) => Promise<Exporter | null>
  readonly now: () => Date
}

/** Who may take a file, and its rows: null for an address whose filter cannot be used. `filter` goes into the audit log. */
type Exported = {
  readonly permission: Permission
  readonly read: (
    db: Db,
    asked: URLSearchParams,
    today: CalendarDay,
  ) => Promise<{ filter: object; pages: AsyncGenerator<ExportPage> } | null>
}

const ofOverview = (pagesOf: (db: Db, filter: ExportFilter) => AsyncGenerator<ExportPage>): Exported => ({
  permission: 'READ_OVERVIEW',
  read: async (db, asked, today) => {
    const filter = exportFilter(asked, today)
    return filter && { filter, pages: pagesOf(db, filter) }
  },
})

const exported: Record<ExportName, Exported> = {
  violations: ofOverview(exportedViolations),
  payments: ofOverview(exportedPayments),
  figures: ofOverview(async function* (db, filter) {
    await foldRollups(db)
    yield* exportedFigures(db, filter)
  }),
  audit: {
    permission: 'READ_AUDIT_LOG',
    read: async (db, asked) => {
      const filter = await auditFilter(db, asked)
      return filter && { filter, pages: exportedAudit(db, filter) }
    },
  },
}

/** The handlers of `/api/exports/…`: files for staff, sent row by row while they are read. */
export function exportHandlers(options: ExportOptions): Record<string, Handler> {
  const names = Object.keys(heads) as ExportName[]
  const files = names.flatMap((name) =>
    ENDINGS.map((ending) => [`/api/exports/${name}.${ending}`, handler({ name, ending }, options)] as const),
  )
  return Object.fromEntries(files)
}

/** CSV is for programs; a spreadsheet keeps every digit of a number in XLSX alone. */
const ENDINGS = ['csv', 'xlsx'] as const

const TYPES = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const

type ExportFile = { readonly name: ExportName; readonly ending: (typeof ENDINGS)[number] }

function handler({ name, ending }: ExportFile, { db, exporterOf, now }: ExportOptions): Handler {
  return async (req, res) => {
    if (req.method !== 'GET') return refuse(res, 405, 'GET')
    const exporter = await exporterOf(req)
    const { permission, read } = exported[name]
    const wanted = { db, permission, path: `/api/exports/${name}.${ending}`, now: now() } as const
    if (!exporter || !(await isPermitted(exporter, wanted)))
      return refuse(res, 403, 'لموظفي الخدمة فقط · For the staff of the service only')
    const asked = new URL(req.url ?? '', 'http://localhost').searchParams
    const found = await read(db, asked, dayInAmman(now()))
    if (!found) return refuse(res, 400, 'تصفية غير صحيحة · This filter cannot be used')
    await noteExport(db, { name, filter: found.filter, actor: exporter.userName, now: now() })
    res.writeHead(200, {
      'content-type': TYPES[ending],
      'content-disposition': `attachment; filename="${name}-${dayInAmman(now())}.${ending}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    const locale = asked.get('locale') === 'en' ? 'en' : 'ar'
    const [head, pages] = [heads[name][locale], found.pages]
    const content = ending === 'csv' ? lines(head, pages) : xlsxFile({ head, isRightToLeft: locale === 'ar', pages })
    // One chunk waits at most: whoever reads slowly makes the reading slow, and not the memory full.
    await pipeline(Readable.from(content, { highWaterMark: 1 }), res).catch((error) => {
      if (!res.destroyed || (error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
    })
  }
}

async function* lines(head: readonly string[], pages: AsyncGenerator<ExportPage>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRow(head)
  for await (const page of pages) yield page.map(csvRow).join('')
}

function refuse(res: ServerResponse, status: number, text: string): void {
  const allow = status === 405 ? { allow: 'GET' } : {}
  res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...allow }).end(text)
}
