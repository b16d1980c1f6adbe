import { sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import type { ImportPreview } from '@/domain/imports/file-import'
import { type ImportHold, isOverDay } from '@/domain/imports/import-control'
import { dayInAmman, startOfDayInAmman } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { hasLackingPayments } from '@/services/reconciliation/judge-settlement'

type Start = { readonly preview: ImportPreview; readonly actor: string; readonly now: Date }

/**
 * Why a file waits for a second person if this one has it registered now: what is in it, and what that person had
 * registered alone on the day already. A settlement file waits, too, where it could end the case of a payment that another lacked.
 */
export async function holdsFor(db: Db | Tx, { preview, actor, now }: Start): Promise<readonly ImportHold[]> {
  const { holds = [], added, limits, statementDay } = preview
  if (statementDay !== null) return (await hasLackingPayments(db)) ? [...holds, 'LACKING'] : holds
  if (!added || !limits) return holds
  const before = await registeredAlone(db, { actor, now })
  return isOverDay({ added, before }, limits) ? [...holds, 'DAY'] : holds
}

/** The accounts of the person whose account `actor` is, by national or employee number, ended ones too. */
const accountsOf = (actor: string) => sql`
  select o.user_name from users o
  where o.user_name = ${actor} or exists (
    select from users u where u.user_name = ${actor} and (u.national_number_hash = o.national_number_hash or u.employee_number = o.employee_number))`

/** One person's files are started one after the other, under whatever account, so that each counts those before it. */
export async function lockStarts(tx: Tx, actor: string): Promise<void> {
  await tx.execute(sql`select from users where user_name in (${accountsOf(actor)}) order by id for no key update`)
}

/** New rows, and their fines, of files that a person had registered on the day without another, under whatever account. */
async function registeredAlone(db: Db | Tx, { actor, now }: Pick<Start, 'actor' | 'now'>) {
  const today = startOfDayInAmman(dayInAmman(now)).toISOString()
  const [row] = await db.execute<{ rows: number; fils: string }>(sql`
    select coalesce(sum((i.preview -> 'added' ->> 'rows')::int), 0)::int as rows,
      coalesce(sum((i.preview -> 'added' ->> 'fils')::bigint), 0) as fils
    from file_imports i
    where i.started_at >= ${today}::timestamptz and i.undoes_id is null and i.preview ? 'added'
      and (i.started_by = ${actor} or i.started_by in (${accountsOf(actor)}))
      and not exists (select from approvals a where a.kind = 'IMPORT' and a.subject = 'import:' || i.id and a.state = 'APPROVED')`)
  return { rows: row?.rows ?? 0, fils: fils(Number(row?.fils ?? 0)) }
}
