import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { termsOf } from '@/db/queries/objections'
import { auditLog } from '@/db/schema/audit'
import { objectionTerms } from '@/db/schema/objections'
import { authorities } from '@/db/schema/reference-data'
import { OBJECTION_MOST, objectionText } from '@/domain/objections/objection-text'

/** What an authority's law says about objections. `withinDays`: null for no end. `reduceArticle`: null where no fine can be lowered. */
export type ObjectionTermsSetting = {
  readonly authority: string
  readonly mostAtOnce: number
  readonly withinDays: number | null
  readonly reduceArticle: string | null
}

export type TermsProblem =
  | 'OBJECTION_TERMS_AUTHORITY'
  | 'OBJECTION_TERMS_MOST'
  | 'OBJECTION_TERMS_DAYS'
  | 'OBJECTION_TERMS_UNCHANGED'
  | 'OBJECTION_ARTICLE'

/** The longest time to object: ten years. */
const MAX_DAYS = 3_650

/** Why the terms of an authority cannot be these; null where they can. */
export async function termsProblem(tx: Tx, setting: ObjectionTermsSetting): Promise<TermsProblem | null> {
  const { authority, mostAtOnce, withinDays, reduceArticle } = setting
  const isCollected = and(eq(authorities.code, authority), eq(authorities.collectedHere, true))
  const [known] = await tx.select({ code: authorities.code }).from(authorities).where(isCollected)
  if (!known) return 'OBJECTION_TERMS_AUTHORITY'
  if (mostAtOnce < 1 || mostAtOnce > OBJECTION_MOST.violations) return 'OBJECTION_TERMS_MOST'
  if (withinDays !== null && (withinDays < 1 || withinDays > MAX_DAYS)) return 'OBJECTION_TERMS_DAYS'
  if (reduceArticle !== null && objectionText(reduceArticle, OBJECTION_MOST.article) === null) return 'OBJECTION_ARTICLE'
  const now = await termsOf(tx, authority)
  const isSame = now.mostAtOnce === mostAtOnce && now.withinDays === withinDays && now.reduceArticle === reduceArticle
  return isSame ? 'OBJECTION_TERMS_UNCHANGED' : null
}

/** Sets them, once another person has approved. What was objected to before stays as it was taken. */
export async function changeTerms(
  tx: Tx,
  setting: ObjectionTermsSetting,
  { actor, now }: { readonly actor: string; readonly now: Date },
): Promise<TermsProblem | null> {
  const problem = await termsProblem(tx, setting)
  if (problem) return problem
  const { authority: authorityCode, ...after } = setting
  const { authorityCode: _, ...before } = await termsOf(tx, authorityCode)
  await tx
    .insert(objectionTerms)
    .values({ authorityCode, ...after })
    .onConflictDoUpdate({ target: objectionTerms.authorityCode, set: after })
  const subject = `objection-terms:${authorityCode}`
  await tx.insert(auditLog).values({ at: now, actor, action: 'objection.terms_changed', subject, details: { before, after } })
  return null
}
