import { rowId } from '@/domain/values/row-id'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { agencyManager, nameOf } from '@/graphql/partners/agency-manager'
import type { Context } from '@/graphql/server/context'
import { announce } from '@/services/announcements/announce'
import { endAnnouncement } from '@/services/announcements/end-announcement'

const MAX_LENGTH = 500

const FIELDS = { ANNOUNCEMENT_TIME: 'until', ANNOUNCEMENT_UNAVAILABLE: 'unavailableUntil', IDEMPOTENCY_KEY: 'idempotencyKey' } as const

const announcementCreate: MutationResolvers['announcementCreate'] = async (_parent, { input }, context) => {
  const { now } = context
  const { actor } = await agencyManager(context)
  const { kind, from: startsAt, until: endsAt, unavailableUntil = null } = input
  const [textAr, textEn] = [nameOf(input.textAr, MAX_LENGTH), nameOf(input.textEn, MAX_LENGTH)]
  if (!textAr || !textEn) return { announcement: null, userErrors: [userError('ANNOUNCEMENT_TEXT', textAr ? 'textEn' : 'textAr')] }
  const made = await repeatable(context, 'announcementCreate', input, (tx) =>
    announce(tx, { kind, textAr, textEn, startsAt, endsAt, unavailableUntil }, { actor, now }),
  )
  if (!made.ok) return { announcement: null, userErrors: [userError(made.reason, FIELDS[made.reason])] }
  return announced(Number(made.answer), context)
}

const announcementEnd: MutationResolvers['announcementEnd'] = async (_parent, { input }, context) => {
  const { now } = context
  const { actor } = await agencyManager(context)
  const id = rowId(input.announcement) ?? 0
  const ended = await repeatable(context, 'announcementEnd', input, async (tx) =>
    (await endAnnouncement(tx, id, { actor, now })) ? { ok: true, answer: id } : { ok: false, reason: 'ANNOUNCEMENT_OVER' as const },
  )
  if (ended.ok) return announced(id, context)
  return {
    announcement: null,
    userErrors: [userError(ended.reason, ended.reason === 'ANNOUNCEMENT_OVER' ? 'announcement' : 'idempotencyKey')],
  }
}

export const announcementMutations = { announcementCreate, announcementEnd }

/** The announcement as it was written, read again; this process shows it from now on, others within seconds. */
async function announced(id: number, { queries, refreshReference }: Context) {
  const [[row]] = await Promise.all([
    queries.announcements.page({ state: null, now: new Date(), before: id + 1, limit: 1 }),
    refreshReference(),
  ])
  return { announcement: row ?? null, userErrors: [] }
}
