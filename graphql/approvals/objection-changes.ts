import type { ApprovalRow } from '@/db/queries/approvals'
import { type LocalizedText, textsOf } from '@/graphql/lib/localized-text'
import { maySee, objectionViewer } from '@/graphql/objections/model'
import type { Context } from '@/graphql/server/context'
import type { ApprovalPayloads } from '@/services/approvals/payloads'
import { amountText, type ChangeModel } from './approval-changes'
import { type Content, titled } from './content'

const same = (value: string): LocalizedText => ({ ar: value, en: value })

/** All that the second adjudicator must see of a decision about an objection; adjudicators of other authorities see that there is one. */
export async function describeObjectionDecision(
  { payload }: Pick<ApprovalRow, 'payload'>,
  name: LocalizedText,
  context: Context,
): Promise<Content> {
  const decision = payload as ApprovalPayloads['OBJECTION_DECISION']
  if (!(await isShown(decision, context))) return { title: name, changes: [], consequences: [] }
  const names = textsOf('approvalNames')
  const { violationCancelled, fineLowered, waitingMoneyGoesBack } = textsOf('approvalConsequences')
  const isCancelled = decision.outcome === 'ACCEPTED'
  const changes: ChangeModel[] = [
    { name: names.outcome, before: null, after: textsOf('objectionOutcomes')[decision.outcome] },
    ...(await fineChanges(decision, context)),
    { name: names.article, before: null, after: same(decision.article) },
    { name: names.identity, before: null, after: same(decision.identity) },
  ]
  const consequences = isCancelled ? [violationCancelled, waitingMoneyGoesBack] : [fineLowered]
  return { title: titled(name, decision.objection), changes, consequences, path: `/staff/objections/${decision.objection}` }
}

/** Whether the caller may read what a request about an objection says. */
export async function isShown(
  { authority }: Pick<ApprovalPayloads['OBJECTION_DECISION'], 'authority'>,
  context: Context,
): Promise<boolean> {
  const viewer = await objectionViewer(context)
  return viewer !== null && maySee(viewer, authority)
}

/** The fine of each violation as it is and as it would be: nothing is left of one that is cancelled. */
async function fineChanges(decision: ApprovalPayloads['OBJECTION_DECISION'], { queries }: Context): Promise<ChangeModel[]> {
  const row = await queries.objections.byNumber(decision.objection)
  const rows = row ? await queries.objections.violations(row.id) : []
  return rows.map(({ id, number, fine }) => {
    const { ar, en } = textsOf('approvalNames').objectedFine
    const lowered = decision.fines.find(({ violationId }) => violationId === id)
    return {
      name: { ar: `${ar} ${number}`, en: `${en} ${number}` },
      before: amountText(fine),
      after: decision.outcome === 'ACCEPTED' ? textsOf('objectionOutcomes').cancelled : amountText(lowered?.fine),
    }
  })
}

/** What an authority's law would say about objections, beside what it says now. */
export async function describeObjectionTerms(
  { payload }: Pick<ApprovalRow, 'payload'>,
  name: LocalizedText,
  { queries, reference }: Context,
): Promise<Content> {
  const after = payload as ApprovalPayloads['OBJECTION_TERMS']
  const before = await queries.objections.terms(after.authority)
  const { nameAr: ar, nameEn: en } = reference.authorities.get(after.authority) ?? { nameAr: after.authority, nameEn: after.authority }
  const names = textsOf('approvalNames')
  const values = (key: 'mostAtOnce' | 'withinDays' | 'reduceArticle') =>
    [before[key], after[key]].map((value) => (value === null ? null : same(String(value))))
  const changes = (['mostAtOnce', 'withinDays', 'reduceArticle'] as const).map((key): ChangeModel => {
    const [was = null, becomes = null] = values(key)
    return { name: names[key], before: was, after: becomes }
  })
  return {
    title: { ar: `${name.ar}: ${ar}`, en: `${name.en}: ${en}` },
    changes,
    consequences: [textsOf('approvalConsequences').termsFromNow],
  }
}

/** Who would confirm for an authority, and for how long. */
export async function describeDeputy(
  { payload }: Pick<ApprovalRow, 'payload'>,
  name: LocalizedText,
  { reference }: Context,
): Promise<Content> {
  const { authority, userName, fromDay, toDay } = payload as ApprovalPayloads['OBJECTION_DEPUTY']
  const { nameAr: ar, nameEn: en } = reference.authorities.get(authority) ?? { nameAr: authority, nameEn: authority }
  const names = textsOf('approvalNames')
  const change = (of: LocalizedText, after: string): ChangeModel => ({ name: of, before: null, after: same(after) })
  return {
    title: { ar: `${name.ar}: ${ar}`, en: `${name.en}: ${en}` },
    changes: [change(names.deputy, userName), change(names.deputyFrom, fromDay), change(names.deputyTo, toDay)],
    consequences: [textsOf('approvalConsequences').deputyConfirms],
  }
}
