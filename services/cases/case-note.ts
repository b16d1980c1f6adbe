import { CASE_MOST } from '@/domain/cases/case-work'
import { lengthOf, messageText } from '@/domain/feedback/message'
import type { CaseRefusal } from './case-step'

type CaseNote = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: CaseRefusal }

/** A note or a reason as it is kept, at most 2,000 characters; an empty one is refused unless it is optional. */
export function caseNote(typed: string, { optional = false } = {}): CaseNote {
  const text = messageText(typed)
  if (text === '' && !optional) return { ok: false, reason: 'CASE_NOTE_REQUIRED' }
  return lengthOf(text) > CASE_MOST.note ? { ok: false, reason: 'CASE_NOTE_TOO_LONG' } : { ok: true, text }
}
