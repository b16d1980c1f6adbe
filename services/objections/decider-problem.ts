import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { users } from '@/db/schema/accounts'
import { objectionDecisions, objections } from '@/db/schema/objections'
import { dayInAmman } from '@/domain/values/calendar-day'
import { secondPersonProblems } from '@/services/approvals/second-person'
import { deputyOf } from './deputies'

export type DeciderProblem = 'OBJECTION_OTHER_AUTHORITY' | 'OBJECTION_FIRST_DECIDER'

/** `isSecond`: confirms what another adjudicator proposed, as a deputy of the authority may too. */
type Deciding = { readonly number: string; readonly actor: string; readonly now: Date; readonly isSecond?: boolean }

/** Why somebody may not decide about an objection: it is another authority's, or an appeal against what they had a part in. */
export async function deciderProblem(db: Db | Tx, { number, actor, now, isSecond = false }: Deciding): Promise<DeciderProblem | null> {
  const [row] = await db
    .select({ id: objections.id, authority: objections.authorityCode, own: users.authorityCode })
    .from(objections)
    .leftJoin(users, and(eq(users.userName, actor), eq(users.authorityCode, objections.authorityCode)))
    .where(eq(objections.number, number))
  const isDeputy = isSecond && row !== undefined && (await deputyOf(db, actor, dayInAmman(now))).includes(row.authority)
  if (row?.own !== row?.authority && !isDeputy) return 'OBJECTION_OTHER_AUTHORITY'
  const first = row ? await firstDeciders(db, row.id) : []
  const problems = await secondPersonProblems(db, { askers: first, decider: actor, now })
  return problems.size > 0 ? 'OBJECTION_FIRST_DECIDER' : null
}

/** Whoever had a part in the first decision. */
async function firstDeciders(db: Db | Tx, objectionId: number): Promise<string[]> {
  const [row] = await db
    .select({ decidedBy: objectionDecisions.decidedBy, confirmedBy: objectionDecisions.confirmedBy })
    .from(objectionDecisions)
    .where(and(eq(objectionDecisions.objectionId, objectionId), eq(objectionDecisions.isAppeal, false)))
  return [row?.decidedBy, row?.confirmedBy].filter((name) => typeof name === 'string')
}
