import type { Logger } from 'pino'
import type { Db } from '@/db/client/client'
import { channels as allChannels, type Channel } from '@/domain/contacts/contact'
import type { NoticeKind, NoticeValues } from '@/domain/notices/notice'
import { isQuiet, type QuietHours } from '@/domain/notices/quiet-hours'
import { type ClaimedNotice, claimNotice, endNotice, expireNotices, postponeNotice } from '@/services/notices/claim-notice'
import { openedNotice, sealedMessage } from '@/services/notices/sealed-notice'
import { noticeContent } from '@/services/subscriptions/notice-content'
import type { Channels } from './channels'
import { type Rendering, renderNotice } from './render-notice'

/** How messages leave this service. */
export type Outbox = {
  readonly channels: Channels
  /** Whether what has no way out is kept to be shown: in a demo. */
  readonly keeps: boolean
  readonly quietHours: QuietHours
  readonly sealKey: string
  /** Our own address as browsers reach it. */
  readonly site: string
}

type Sending = { readonly db: Db; readonly logger: Pick<Logger, 'warn'>; readonly now: () => Date; readonly outbox: Outbox }

/** So many failures in a row mean that a server is away: the rest is left for the next run, a minute later. */
const MAX_FAILURES = 3

/** Sends what is due, one message after another. Where no way is set, and nothing is kept, messages of that way wait until they expire. */
export async function sendNotices({ db, logger, now, outbox }: Sending): Promise<void> {
  await expireNotices(db, now())
  const open = new Set<Channel>(allChannels.filter((channel) => outbox.keeps || outbox.channels[channel]))
  const failures = new Map<Channel, number>()
  while (open.size > 0) {
    const at = now()
    const claimed = await claimNotice(db, { now: at, isQuiet: isQuiet(at, outbox.quietHours), channels: [...open] })
    if (!claimed) return
    const problem = await sendOne(db, claimed, at, outbox)
    if (problem) logger.warn({ notice: claimed.id, kind: claimed.kind, attempts: claimed.attempts, problem }, 'a message was not sent')
    const inARow = problem ? (failures.get(claimed.channel) ?? 0) + 1 : 0
    failures.set(claimed.channel, inARow)
    if (inARow >= MAX_FAILURES) open.delete(claimed.channel)
  }
}

/** Sends a claimed message; resolves with what went wrong, or null. */
async function sendOne(db: Db, claimed: ClaimedNotice, now: Date, { channels, sealKey, site }: Outbox): Promise<string | null> {
  const { channel, language } = claimed
  const content = await contentOf(db, claimed, now, sealKey)
  if (content === 'UNTRUE') {
    await endNotice(db, claimed, { state: 'WITHDRAWN' }, now)
    return null
  }
  const rendered = content && renderedOrNull({ kind: content.kind, channel, language, values: content.values, now, site })
  if (!rendered) {
    const problem = content ? 'TEXT' : 'SEALED'
    await endNotice(db, claimed, { state: 'FAILED', problem }, now)
    return problem
  }
  const { subject, text } = rendered
  const deliver = channels[channel]
  if (!deliver) {
    await endNotice(db, claimed, { state: 'KEPT', sealed: sealedMessage({ to: content.address, subject, text }, sealKey) }, now)
    return null
  }
  const stop = content.stop && `${site}/api/notices/stop?token=${content.stop}`
  const delivery = await deliver({ id: claimed.id, to: content.address, subject, text, language, ...(stop && { stop }) })
  if (delivery.ok) await endNotice(db, claimed, { state: 'SENT' }, now)
  else if (delivery.isFinal) await endNotice(db, claimed, { state: 'FAILED', problem: delivery.problem }, now)
  else await postponeNotice(db, claimed, delivery.problem, now)
  return delivery.ok ? null : delivery.problem
}

type Content = { readonly kind: NoticeKind; readonly address: string; readonly values: NoticeValues[NoticeKind]; readonly stop?: string }

/** What a message says and to whom. `UNTRUE`: it was true when it was written. Null: it cannot be read. */
async function contentOf(db: Db, claimed: ClaimedNotice, now: Date, sealKey: string): Promise<Content | 'UNTRUE' | null> {
  if (claimed.subscriptionId !== null) return (await noticeContent(db, claimed, { now, sealKey })) ?? 'UNTRUE'
  const content = openedNotice(claimed.sealed ?? '', sealKey)
  return content && { kind: claimed.kind, ...content }
}

/** Null for a message whose text cannot be written, such as of a kind that this version does not know: it must not hold up the others. */
function renderedOrNull(rendering: Rendering) {
  try {
    return renderNotice(rendering)
  } catch {
    return null
  }
}
