import { and, eq, gt, gte, ne } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { notices } from '@/db/schema/notices'
import { objectionEvents, objections } from '@/db/schema/objections'
import type { Contact } from '@/domain/contacts/contact'
import type { NoticeValues } from '@/domain/notices/notice'
import { isStillTrue, noticeOf, type ObjectionNotice } from '@/domain/objections/objection-notice'
import { addDays, startOfDayInAmman } from '@/domain/values/calendar-day'
import { type NewNotice, queueNotice } from '@/services/notices/queue-notice'
import { openedContact } from './confirmed-contact'
import { subjectOf } from './proposal'

type Options = { readonly event: number; readonly now: Date; readonly sealKey: string }

type Row = typeof objections.$inferSelect

/**
 * Writes the message of a step of an objection to its confirmed contact, unless something has overtaken it. The step's own transaction asked for the job that
 * calls this: most of them have no key of contacts.
 */
export function notifyMaker(db: Db, { event: id, now, sealKey }: Options): Promise<void> {
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ event: objectionEvents, row: objections })
      .from(objectionEvents)
      .innerJoin(objections, eq(objections.id, objectionEvents.objectionId))
      .where(eq(objectionEvents.id, id))
      .for('no key update', { of: objections })
    if (!found) return
    const { event, row } = found
    const kind = noticeOf(event.action, row.appealedAt !== null && event.at >= row.appealedAt)
    // The message of a split is about the new number: the objection that it was taken out of says nothing.
    if (!kind || (await isMoot(tx, kind, found)) || (event.action === 'SPLIT' && !isNew(event.details))) return
    const address = openedContact(row.contactSealed, sealKey)
    if (address !== null) await write(tx, { kind, row, to: { channel: row.contactChannel, address }, now }, sealKey)
  })
}

const isNew = (details: unknown) => Object.hasOwn(Object(details), 'from')

type Found = { readonly event: typeof objectionEvents.$inferSelect; readonly row: Row }

/** Whether something has overtaken the message, or it is written already. */
async function isMoot(tx: Tx, kind: ObjectionNotice, { event, row }: Found): Promise<boolean> {
  if (!isStillTrue(kind, { state: row.state, isFinal: row.finalAt !== null })) return true
  if (kind === 'OBJECTION_HEARING' && (await isRepeated(tx, event))) return true
  return isWritten(tx, kind, subjectOf(row.number), event.at)
}

/** A job may run twice. */
async function isWritten(tx: Tx, kind: ObjectionNotice, subject: string, since: Date): Promise<boolean> {
  const isIt = and(eq(notices.kind, kind), eq(notices.subject, subject), gte(notices.queuedAt, since), ne(notices.state, 'WITHDRAWN'))
  return (await tx.$count(notices, isIt)) > 0
}

async function isRepeated(tx: Tx, { id, objectionId, action }: typeof objectionEvents.$inferSelect): Promise<boolean> {
  const isLater = and(eq(objectionEvents.objectionId, objectionId), eq(objectionEvents.action, action), gt(objectionEvents.id, id))
  return (await tx.$count(objectionEvents, isLater)) > 0
}

type Writing = { readonly kind: ObjectionNotice; readonly row: Row; readonly to: Contact; readonly now: Date }

async function write(tx: Tx, { kind, row, to, now }: Writing, sealKey: string): Promise<void> {
  const { number, language, dueOn, hearingAt, hearingPlace } = row
  const common = { to, language, subject: subjectOf(number), now }
  const queue = <Kind extends ObjectionNotice>(of: Kind, values: NoticeValues[Kind], until?: Date) => {
    if (until && until <= now) return Promise.resolve()
    const notice: NewNotice<Kind> = { ...common, kind: of, values, ...(until && { expiresAt: until }) }
    return queueNotice(tx, notice, sealKey)
  }
  if (kind === 'OBJECTION_MORE' || kind === 'OBJECTION_DECIDED')
    return dueOn === null ? undefined : queue(kind, { number, lastDay: dueOn }, startOfDayInAmman(addDays(dueOn, 1)))
  if (kind === 'OBJECTION_HEARING')
    return hearingAt && hearingPlace ? queue(kind, { number, at: hearingAt.toISOString(), place: hearingPlace }, hearingAt) : undefined
  if (kind === 'OBJECTION_SPLIT') return queue(kind, { number, from: row.splitFrom ?? '' })
  return queue(kind, { number })
}

/** Says to whoever made an objection that the holder of the licence withdrew it, as part of the transaction that withdraws it. */
export async function queueDisowned(tx: Tx, row: Row, { now, sealKey }: Pick<Options, 'now' | 'sealKey'>): Promise<void> {
  const { number, language } = row
  const address = openedContact(row.contactSealed, sealKey)
  if (address === null) return
  const to = { channel: row.contactChannel, address }
  await queueNotice(tx, { kind: 'OBJECTION_DISOWNED', to, language, subject: subjectOf(number), now, values: { number } }, sealKey)
}
