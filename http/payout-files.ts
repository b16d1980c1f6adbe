import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Db } from '@/db/client/client'
import type { Role } from '@/domain/accounts/permissions'
import { readPayoutFile } from '@/services/payouts/read-payout-file'
import { isPermitted } from './permitted'
import type { Handler } from './routes'

type PayoutFiles = {
  readonly db: Db
  /** Whose session a request carries; null without one. */
  readonly staffOf: (req: IncomingMessage) => Promise<{ readonly userName: string; readonly role: Role } | null>
  /** What files are kept encrypted with: NEXTAUTH_SECRET. */
  readonly sealKey: string
  readonly now: () => Date
}

const TYPES = { xml: 'application/xml; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const

/** A file for the bank (`?reference=`, `?format=xml` or `csv`), with accounts in full: for whoever may make one. Each download is in the audit log. */
export function payoutDownloads({ db, staffOf, sealKey, now }: PayoutFiles): Handler {
  return async (req, res) => {
    if (req.method !== 'GET') return refuse(res, 405, 'GET')
    const staff = await staffOf(req)
    const wanted = { db, permission: 'MAKE_PAYOUTS', path: '/api/staff/payouts', now: now() } as const
    if (!staff || !(await isPermitted(staff, wanted))) return refuse(res, 403, 'لموظفي المالية فقط · For finance only')
    const { reference, format } = askedFor(req)
    const content = reference && (await readPayoutFile(db, { reference, format, actor: staff.userName, now: now(), sealKey }))
    if (!content) return refuse(res, 404, 'لا يوجد ملف بهذا الرقم · There is no such file')
    res
      .writeHead(200, {
        'content-type': TYPES[format],
        'content-disposition': `attachment; filename="${reference}.${format}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      .end(content)
  }
}

function askedFor(req: IncomingMessage) {
  const asked = new URL(req.url ?? '/', 'http://site.invalid').searchParams
  const reference = asked.get('reference') ?? ''
  const format = asked.get('format') === 'csv' ? 'csv' : 'xml'
  return { reference: /^P-[0-9A-Z]{8}$/.test(reference) ? reference : null, format } as const
}

function refuse(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(text)
}
