import { objectionStaffing as readStaffing } from '@/db/queries/objection-staffing'
import type { ObjectionFilter, ObjectionPosition, ObjectionRow } from '@/db/queries/objections'
import { parseObjectionNumber } from '@/domain/objections/objection-text'
import { parseCalendarDay } from '@/domain/values/calendar-day'
import { rowId } from '@/domain/values/row-id'
import { logLooks } from '@/graphql/access-log/log-looks'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { connection, listCursor } from '@/graphql/lib/connection'
import { refusal, unavailable } from '@/graphql/lib/refusal'
import { lookUpLicense } from '@/graphql/licenses/look-up-license'
import type { Context } from '@/graphql/server/context'
import { evidenceSentWith } from '@/services/evidence/read-evidence'
import { maySee, objectionViewer } from './model'

export const objection: QueryResolvers['objection'] = async (_parent, { number, proof }, context) => {
  const found = await lookUpLicense(proof, 'INQUIRY', context)
  if (found.kind === 'INVALID') throw refusal(found.reason)
  if (found.kind === 'UNAVAILABLE') throw unavailable(found.until, context.now)
  const row = await rowOf(number, context)
  return found.kind === 'FOUND' && row?.licenseId === found.license.id ? row : null
}

export const objectionReasons: QueryResolvers['objectionReasons'] = (_parent, _args, { queries }) => queries.objections.reasons()

export const objectionFilesSent: QueryResolvers['objectionFilesSent'] = (_parent, { confirmation }, { db, now, sealKey }) =>
  evidenceSentWith(db, confirmation, { now, sealKey })

export const objectionTerms: QueryResolvers['objectionTerms'] = async (_parent, _args, { queries, reference }) => {
  const rows = await queries.objections.allTerms()
  return [...reference.authorities.values()]
    .filter(({ collectedHere }) => collectedHere)
    .map(({ code }) => {
      const known = rows.find(({ authorityCode }) => authorityCode === code)
      return known ?? { authorityCode: code, mostAtOnce: 1, withinDays: null, reduceArticle: null }
    })
}

/** A rejection is one person's, a lower fine two people's; its appeal is decided by two others. */
const APPEAL_NEEDS = { rejected: 3, reduced: 4 } as const

export const objectionStaffing: QueryResolvers['objectionStaffing'] = async (_parent, _args, context) => {
  const viewer = await objectionViewer(context)
  const [rows, terms] = await Promise.all([readStaffing(context.db), context.queries.objections.allTerms()])
  const mayReduce = (code: string) => terms.some(({ authorityCode, reduceArticle }) => authorityCode === code && reduceArticle !== null)
  return rows
    .filter(({ authorityCode }) => viewer !== null && maySee(viewer, authorityCode))
    .map((row) => ({ ...row, appealNeeds: mayReduce(row.authorityCode) ? APPEAL_NEEDS.reduced : APPEAL_NEEDS.rejected }))
}

/** The look at the licence is in the access log before the answer is given. */
export const staffObjection: QueryResolvers['staffObjection'] = async (_parent, { number }, context) => {
  const row = await rowOf(number, context)
  if (!row) return null
  const viewer = await objectionViewer(context)
  if (!viewer || !maySee(viewer, row.authorityCode)) throw refusal('OBJECTION_OTHER_AUTHORITY')
  await logLooks(context, { look: 'INQUIRY', licenseIds: [row.licenseId] })
  return row
}

async function rowOf(typed: string, { queries }: Context): Promise<ObjectionRow | null> {
  const number = parseObjectionNumber(typed)
  return number === null ? null : queries.objections.byNumber(number)
}

const cursor = listCursor('objection', {
  write: ({ dueOn, id }: ObjectionRow) => [dueOn ?? 'infinity', id],
  read: (due, id): ObjectionPosition | null => {
    const dueOn = due === 'infinity' ? ('infinity' as const) : parseCalendarDay(due ?? '')
    const row = rowId(id ?? '')
    return dueOn === null || row === null ? null : { dueOn, id: row }
  },
})

export const staffObjections: QueryResolvers['staffObjections'] = async (_parent, { first, after, ...args }, context) => {
  const { today, queries } = context
  const viewer = await objectionViewer(context)
  const wanted = args.authority ?? null
  const authority = viewer?.role === 'ADJUDICATOR' ? viewer.authority : wanted
  const filter: ObjectionFilter = {
    authority,
    state: args.state ?? null,
    assignee: args.assignee ?? null,
    isOpen: args.open ?? null,
    isOverdue: args.overdue ?? false,
    today,
  }
  const read = (place: ObjectionPosition | null, limit: number) => queries.objections.page(filter, place, limit)
  return connection({ first: first ?? null, after: after ?? null }, { cursor, read, totalCount: () => queries.objections.total(filter) })
}
