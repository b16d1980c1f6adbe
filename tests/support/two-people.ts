import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { decideApproval } from '@/services/approvals/decide-approval'
import { startImport } from '@/services/imports/start-import'
import { startUndo } from '@/services/imports/start-undo'
import { randomNumbers } from '@/services/references/draw-payment-numbers'

type Import = { readonly id: number; readonly now: Date }

/** A clerk has a file registered; where that takes a second person, one of finance approves it, unless the register has changed. */
export async function startByTwo(db: Db, { id, now }: Import): Promise<void> {
  const started = await startImport(db, { id, actor: 'clerk', reason: 'كتاب الجهة', now })
  if (!started.ok) throw new Error(started.reason)
  if (started.answer.approval === null) return
  const refused = await approve(db, started.answer.approval, now)
  if (refused && refused !== 'IMPORT_CHANGED') throw new Error(refused)
}

/** A clerk asks for a file to be undone and one of finance approves it. Resolves with the undo, or why there is none. */
export async function undoByTwo(db: Db, { id, now }: Import): Promise<number | string> {
  const asked = await startUndo(db, { id, reason: 'ملف خاطئ', actor: 'clerk', now })
  if (!asked.ok) return asked.reason
  const refused = await approve(db, asked.answer, now)
  if (refused) return refused
  const [undo] = await db.execute<{ id: number }>(
    sql`select id::int as id from file_imports where undoes_id = ${id} order by id desc limit 1`,
  )
  return undo?.id ?? 'NONE'
}

/** Approves what waits as somebody of finance, who is made for that. Resolves with why it cannot be done, or null. */
export async function approve(db: Db, approval: number, now: Date): Promise<string | null> {
  await db.execute(sql`
    insert into users (user_name, display_name, role, password_hash) values ('second', 'منى', 'FINANCE', '-') on conflict do nothing`)
  const step = { id: approval, decision: 'APPROVE', note: '', actor: 'second', now, drawNumbers: randomNumbers('1') } as const
  const decided = await db.transaction((tx) => decideApproval(tx, step))
  return decided.ok ? null : decided.reason
}
