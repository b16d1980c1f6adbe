import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { users } from '@/db/schema/accounts'
import { objectionDecisions, objections } from '@/db/schema/objections'
import { secondPersonProblems } from '@/services/approvals/second-person'

export type DeciderProblem = 'OBJECTION_OTHER_AUTHORITY' | 'OBJECTION_FIRST_DECIDER'

type Deciding = { readonly number: string; readonly actor: string; readonly now: Date }

/** Why somebody may not decide about an objection: it is another authority's, or an appeal against what they had a part in. */
export async function deciderProblem(db: Db | Tx, { number, actor, now }: Deciding): Promise<DeciderProblem | null> {
  const [row] = await db
    .select({ id: objections.id, authority: objections.authorityCode, own: users.authorityCode })
    .from(objections)
    .leftJoin(users, and(eq(users.userName, actor), eq(users.authorityCode, objections.authorityCode)))
    .where(eq(objections.number, number))
  if (row?.own !== row?.authority) return 'OBJECTION_OTHER_AUTHORITY'
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
