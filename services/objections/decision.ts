import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { termsOf } from '@/db/queries/objections'
import { objectionViolations } from '@/db/schema/objections'
import { violations } from '@/db/schema/violations'
import { OBJECTION_MOST, objectionText } from '@/domain/objections/objection-text'
import type { Fils } from '@/domain/values/money'
import type { HeldObjection } from './objection-step'

type DecisionOutcome = 'ACCEPTED' | 'REDUCED' | 'REJECTED' | 'UPHELD'

/** A fine that a violation is lowered to. */
type LoweredFine = { readonly violationId: number; readonly fine: Fils }

/** What an adjudicator decides, as typed. `identity`: how it was made sure who objects. */
export type TypedDecision = {
  readonly outcome: DecisionOutcome
  readonly reason: string
  readonly article: string
  readonly identity: string
  readonly fines: readonly LoweredFine[]
}

export type DecisionProblem =
  | 'OBJECTION_OUTCOME'
  | 'OBJECTION_DECISION_REASON'
  | 'OBJECTION_ARTICLE'
  | 'OBJECTION_IDENTITY'
  | 'OBJECTION_NO_REDUCTION'
  | 'OBJECTION_FINES'

/** The decision as it is kept, or why it is none for this objection. */
export async function judgeDecision(tx: Tx, held: HeldObjection, typed: TypedDecision): Promise<TypedDecision | DecisionProblem> {
  const { outcome } = typed
  const isAppealed = held.appealedAt !== null
  if (outcome === (isAppealed ? 'REJECTED' : 'UPHELD')) return 'OBJECTION_OUTCOME'
  const reason = objectionText(typed.reason)
  if (reason === null || !/\p{Script=Arabic}/u.test(reason)) return 'OBJECTION_DECISION_REASON'
  const article = objectionText(typed.article, OBJECTION_MOST.article)
  if (article === null) return 'OBJECTION_ARTICLE'
  const identity = objectionText(typed.identity, OBJECTION_MOST.article)
  if (identity === null) return 'OBJECTION_IDENTITY'
  const fines = outcome === 'REDUCED' ? await judgeFines(tx, held, typed.fines) : []
  return typeof fines === 'string' ? fines : { outcome, reason, article, identity, fines }
}

/** Each violation has a lower fine; an appeal never leaves one higher than the first decision did. */
async function judgeFines(tx: Tx, held: HeldObjection, fines: readonly LoweredFine[]): Promise<readonly LoweredFine[] | DecisionProblem> {
  const { reduceArticle } = await termsOf(tx, held.authorityCode)
  if (reduceArticle === null) return 'OBJECTION_NO_REDUCTION'
  const rows = await tx
    .select({ id: violations.id, fine: violations.fine, reduced: objectionViolations.reducedFine })
    .from(objectionViolations)
    .innerJoin(violations, eq(violations.id, objectionViolations.violationId))
    .where(eq(objectionViolations.objectionId, held.id))
  const lowered = rows.flatMap(({ id, fine, reduced }) => {
    const given = fines.filter(({ violationId }) => violationId === id)
    const most = reduced ?? fine ?? 0
    return given.length === 1 && given[0] && given[0].fine > 0 && given[0].fine < most ? [given[0]] : []
  })
  return lowered.length === rows.length && fines.length === rows.length ? lowered : 'OBJECTION_FINES'
}
