import type { Db } from '@/db/client/client'
import { type AuditFilter, auditQueries } from '@/db/queries/audit'
import type { ExportPage } from '@/db/queries/exports'
import { auditKinds } from '@/domain/audit/audit-action'
import { ammanOffsetMs } from '@/domain/values/amman-offset'
import { addDays, startOfDayInAmman } from '@/domain/values/calendar-day'
import { parseTypedDay } from '@/domain/values/typed-day'
import { subjectsOf } from '@/services/audit/subjects-of'

const PAGE = 1_000

/** The filter of an address, as the page of the audit log writes it; null for a day or kind that is none. */
export async function auditFilter(db: Db, asked: URLSearchParams): Promise<AuditFilter | null> {
  const text = (name: string) => asked.get(name)?.trim() || null
  const [from, to, kind, about] = [dayOf(text('from')), dayOf(text('to')), text('kind'), text('about')]
  const known = auditKinds.find((one) => one === kind) ?? null
  if (from === undefined || to === undefined || (kind !== null && known === null)) return null
  return {
    kind: known,
    actor: text('actor'),
    subjects: about === null ? null : await subjectsOf(db, about),
    from: from && startOfDayInAmman(from),
    until: to && startOfDayInAmman(addDays(to, 1)),
  }
}

/** Undefined for what is no day. */
const dayOf = (typed: string | null) => (typed === null ? null : (parseTypedDay(typed) ?? undefined))

/** A time as clocks in Amman showed it, as in the other files. */
function inAmman(at: Date): string {
  const shown = new Date(at.getTime() + ammanOffsetMs(at.getTime())).toISOString()
  return shown.slice(0, 19).replace('T', ' ')
}

/** What is found in the audit log, the latest first, in the order of the columns of `heads.audit`. */
export async function* exportedAudit(db: Db, filter: AuditFilter): AsyncGenerator<ExportPage> {
  const { page } = auditQueries(db)
  let before: number | null = null
  for (;;) {
    const rows = await page(filter, before, PAGE)
    if (rows.length > 0)
      yield rows.map((row) => [inAmman(row.at), row.actor, row.actorName, row.action, row.subject, JSON.stringify(row.details)])
    before = rows.at(-1)?.id ?? null
    if (rows.length < PAGE) return
  }
}
