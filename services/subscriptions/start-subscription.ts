import { createHmac } from 'node:crypto'
import { and, count, eq, isNull } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { licenses } from '@/db/schema/licenses'
import { subscriptions } from '@/db/schema/subscriptions'
import { maskedContact } from '@/domain/contacts/contact'
import { MAX_SUBSCRIPTIONS } from '@/domain/subscriptions/subscription'
import { useConfirmation } from '@/services/contacts/use-confirmation'
import { queueNotice } from '@/services/notices/queue-notice'
import { sealedText } from '@/services/platform/sealed-text'
import { stopToken } from './stop-token'

export const SUBSCRIPTION_SEAL = 'subscription'

type Starting = {
  readonly licenseId: number
  /** What names the confirmation of the contact. */
  readonly confirmation: string
  readonly now: Date
  readonly sealKey: string
}

type StartProblem = 'SUBSCRIPTION_CONTACT' | 'SUBSCRIPTIONS_TOO_MANY'

type Started = { readonly ok: true; readonly answer: number } | { readonly ok: false; readonly reason: StartProblem }

/** Tells a confirmed contact from now on what happens to a licence, as part of `tx`. The same contact again is the same subscription. */
export async function startSubscription(tx: Db | Tx, { licenseId, confirmation, now, sealKey }: Starting): Promise<Started> {
  const confirmed = await useConfirmation(tx, { token: confirmation, purpose: 'SUBSCRIPTION', now, sealKey })
  if (!confirmed) return { ok: false, reason: 'SUBSCRIPTION_CONTACT' }
  const { contact, language } = confirmed
  const [license] = await tx.select().from(licenses).where(eq(licenses.id, licenseId)).for('update')
  if (!license) throw new Error(`No licence ${licenseId}`)
  const contactHash = createHmac('sha256', sealKey).update(`subscription ${contact.channel} ${contact.address}`).digest('base64url')
  const isOpen = and(eq(subscriptions.licenseId, licenseId), isNull(subscriptions.endedAt))
  const [same] = await tx
    .select({ id: subscriptions.id })
    .from(subscriptions)
    .where(and(isOpen, eq(subscriptions.contactHash, contactHash)))
  if (same) return { ok: true, answer: same.id }
  const [open] = await tx.select({ total: count() }).from(subscriptions).where(isOpen)
  if ((open?.total ?? 0) >= MAX_SUBSCRIPTIONS) return { ok: false, reason: 'SUBSCRIPTIONS_TOO_MANY' }
  const { channel } = contact
  const sealed = sealedText(contact.address, sealKey, SUBSCRIPTION_SEAL)
  const values = {
    licenseId,
    channel,
    sealed,
    contactHash,
    masked: maskedContact(contact),
    language,
    expiresOn: license.expiresOn,
    startedAt: now,
  }
  const [made] = await tx.insert(subscriptions).values(values).returning({ id: subscriptions.id })
  if (!made) throw new Error('The subscription was not kept')
  const details = { license: licenseId, channel }
  await tx
    .insert(auditLog)
    .values({ at: now, actor: 'citizen', action: 'subscription.started', subject: `subscription:${made.id}`, details })
  const told = { license: license.number.slice(-3), stop: stopToken(made.id, sealKey) }
  const subject = `subscription:${made.id}`
  await queueNotice(tx as Tx, { kind: 'SUBSCRIBED', to: contact, language, values: told, subject, now }, sealKey)
  return { ok: true, answer: made.id }
}
