import { desc, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { caseEvents } from '@/db/schema/cases'
import { caseNote } from './case-note'
import { type CaseOutcome, type CaseStep, done, holdCase, refused } from './case-step'
import { recordEvent } from './record-step'

type NewNote = Omit<CaseStep, 'revision'> & { readonly note: string }

/** Adds a note to a case, a closed one too. It contradicts nothing, so it needs no revision; sent twice in a row it is one note. */
export async function noteCase(db: Db, step: NewNote): Promise<CaseOutcome> {
  const note = caseNote(step.note)
  if (!note.ok) return note
  return db.transaction(async (tx) => {
    const held = await holdCase(tx, step.reference)
    if (!held) return refused('CASE_NOT_FOUND')
    const last = await lastEvent(tx, held.id)
    const isRepeated = last?.action === 'NOTED' && last.actor === step.actor && last.note === note.text
    if (!isRepeated) await recordEvent(tx, held, step, 'NOTED', { note: note.text })
    return done
  })
}

async function lastEvent(tx: Tx, caseId: number) {
  const [last] = await tx.select().from(caseEvents).where(eq(caseEvents.caseId, caseId)).orderBy(desc(caseEvents.id)).limit(1)
  return last
}
