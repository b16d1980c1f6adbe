import type { ObjectionStaffingRow } from '@/db/queries/objection-staffing'
import type { ObjectionDecisionRow, ObjectionRow } from '@/db/queries/objections'
import { turnOf } from '@/domain/objections/objection-state'
import type { CalendarDay } from '@/domain/values/calendar-day'
import type { Page } from '@/graphql/lib/connection'
import type { Context } from '@/graphql/server/context'
import { deputyOf } from '@/services/objections/deputies'

export type ObjectionPage = Page<ObjectionRow>

/** A decision with the objection that it is about. */
export type DecisionOfObjection = ObjectionDecisionRow & { readonly objection: ObjectionRow }

/** How many people an authority has for objections, and how many an accepted appeal takes. */
export type StaffingOfAuthority = ObjectionStaffingRow & { readonly appealNeeds: number }

/** Whose turn it is. */
export const rowTurn = ({ state, finalAt }: ObjectionRow) => turnOf({ state, isFinal: finalAt !== null })

/** Whether its decision is late. */
export function isOverdue(row: ObjectionRow, today: CalendarDay): boolean {
  return rowTurn(row) === 'STAFF' && row.dueOn !== null && row.dueOn < today
}

/** What of whoever asks decides about objections: an adjudicator has one authority, and may be a deputy of others today. */
export type ObjectionViewer = {
  readonly userName: string
  readonly role: string
  readonly authority: string | null
  readonly deputyOf: readonly string[]
}

/** Null for whoever has no account. */
export async function objectionViewer({ viewer, queries, db, today }: Context): Promise<ObjectionViewer | null> {
  const asker = await viewer()
  if (asker.kind !== 'ACCOUNT') return null
  const account = asker.role === 'ADJUDICATOR' ? await queries.accounts.account(asker.id) : null
  const deputies = asker.role === 'ADJUDICATOR' ? await deputyOf(db, asker.userName, today) : []
  return { userName: asker.userName, role: asker.role, authority: account?.authorityCode ?? null, deputyOf: deputies }
}

/** Whether somebody of the staff sees an objection: an adjudicator sees those of one authority, and of those that they are a deputy of. */
export function maySee({ role, authority, deputyOf: others }: ObjectionViewer, authorityCode: string): boolean {
  return role !== 'ADJUDICATOR' || authority === authorityCode || others.includes(authorityCode)
}
