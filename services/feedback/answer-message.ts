import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { messages } from '@/db/schema/feedback'
import { parseContact } from '@/domain/contacts/contact'
import { queueNotice } from '@/services/notices/queue-notice'

type Step = { readonly reference: string; readonly actor: string; readonly now: Date }

type StepResult = { readonly ok: true; readonly answer: string } | { readonly ok: false; readonly reason: 'MESSAGE_CLOSED' }

/** Makes somebody of the staff the one who answers a letter; what is answered stays as it is. */
export async function takeMessage(tx: Tx, { reference, actor, now }: Step): Promise<StepResult> {
  const taken = await tx
    .update(messages)
    .set({ assignee: actor })
    .where(and(eq(messages.reference, reference), isNull(messages.answeredAt)))
    .returning({ id: messages.id })
  if (taken.length === 0) return { ok: false, reason: 'MESSAGE_CLOSED' }
  await tx.insert(auditLog).values({ at: now, actor, action: 'message.taken', subject: `message:${reference}`, details: {} })
  return { ok: true, answer: reference }
}

type Answer = Step & { readonly text: string; readonly sealKey: string }

/** Answers a letter once. The sender reads the answer by its number, and is told where a contact was left that we can reach. */
export async function answerMessage(tx: Tx, { reference, actor, now, text, sealKey }: Answer): Promise<StepResult> {
  const [answered] = await tx
    .update(messages)
    .set({ answer: text, answeredBy: actor, answeredAt: now, assignee: actor })
    .where(and(eq(messages.reference, reference), isNull(messages.answeredAt)))
    .returning({ contact: messages.contact, language: messages.language })
  if (!answered) return { ok: false, reason: 'MESSAGE_CLOSED' }
  const to = answered.contact ? parseContact(answered.contact) : null
  const notice = {
    kind: 'MESSAGE_ANSWERED',
    language: answered.language,
    values: { reference },
    subject: `message:${reference}`,
    now,
  } as const
  if (to) await queueNotice(tx, { ...notice, to }, sealKey)
  await tx
    .insert(auditLog)
    .values({ at: now, actor, action: 'message.answered', subject: `message:${reference}`, details: { told: to !== null } })
  return { ok: true, answer: reference }
}
