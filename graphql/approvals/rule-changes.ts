import type { Db } from '@/db/client/client'
import type { ApprovalRow } from '@/db/queries/approvals'
import { allVersions } from '@/db/queries/discount-rules'
import { earlier } from '@/domain/discount-rules/rule-state'
import type { SimulatedChange } from '@/domain/discount-rules/simulation'
import { networkTime } from '@/domain/values/network-time'
import { type LocalizedText, textsOf } from '@/graphql/lib/localized-text'
import type { Context } from '@/graphql/server/context'
import type { ApprovalPayloads } from '@/services/approvals/payloads'
import { hashOf } from '@/services/discount-rules/request-simulation'
import { fineChangeOf } from '@/services/reference-data/fine-change'
import { amountText, type ChangeModel } from './approval-changes'
import { type Content, titled } from './content'

const same = (value: string | number | null | undefined): LocalizedText | null =>
  value == null ? null : { ar: String(value), en: String(value) }

type Payloads = Pick<ApprovalPayloads, 'DISCOUNT_RULE' | 'DISCOUNT_RULE_END'>

/** All that the second person must see of a change of the discount rules. */
export async function describeRule({ kind, payload }: ApprovalRow, name: LocalizedText, context: Context): Promise<Content> {
  const { ruleMidnight, quotesHold, simulateAgain, announced } = textsOf('approvalConsequences')
  if (kind === 'DISCOUNT_RULE_END') {
    const end = payload as Payloads['DISCOUNT_RULE_END']
    const path = `/staff/discount-rules/versions/${end.ruleId}/${end.version}?lastDay=${end.lastDay}`
    const title = titled(name, `${end.ruleId} ${end.version}`)
    return { title, changes: await ruleEndChanges(end, context), consequences: [ruleMidnight, quotesHold, simulateAgain], path }
  }
  const rule = payload as Payloads['DISCOUNT_RULE']
  const consequences = [ruleMidnight, quotesHold, ...(rule.content.announcementAr ? [announced] : []), simulateAgain]
  const title = titled(name, rule.content.titleAr, rule.content.titleEn)
  return { title, changes: await ruleChanges(rule, context), consequences, path: `/staff/discount-rules/drafts/${rule.draft}` }
}

/** What a rule would say beside the version that it follows, and what its last simulation found. */
async function ruleChanges({ content }: ApprovalPayloads['DISCOUNT_RULE'], context: Context): Promise<ChangeModel[]> {
  const names = textsOf('approvalNames')
  const { ruleId, percent, payFrom, payTo, instrumentNumber, legalBasisAr, legalBasisEn } = content
  const before = (await allVersions(context.db)).find(
    ({ id, lastDay, ...row }) => id === ruleId && !(lastDay !== null && lastDay < row.payFrom),
  )
  return [
    { name: names.percent, before: before ? same(`${before.percent}%`) : null, after: same(`${percent}%`) },
    { name: names.firstDay, before: same(before?.payFrom), after: same(payFrom) },
    { name: names.lastDay, before: same(before && earlier(before.payTo, before.lastDay)), after: same(payTo) },
    { name: names.law, before: null, after: { ar: `${legalBasisAr} (${instrumentNumber})`, en: `${legalBasisEn} (${instrumentNumber})` } },
    ...(await simulatedChanges({ kind: 'RULE', content }, context)),
  ]
}

/** When a version would end beside when it ends now, and what its last simulation found. */
async function ruleEndChanges(end: ApprovalPayloads['DISCOUNT_RULE_END'], context: Context): Promise<ChangeModel[]> {
  const row = (await allVersions(context.db)).find(({ id, version }) => id === end.ruleId && version === end.version)
  const before = row ? earlier(row.payTo, row.lastDay) : null
  const name = textsOf('approvalNames').lastDay
  return [{ name, before: same(before), after: same(end.lastDay) }, ...(await simulatedChanges({ kind: 'END', ...end }, context))]
}

export async function simulatedChanges(change: SimulatedChange, { queries }: Context): Promise<ChangeModel[]> {
  const names = textsOf('approvalNames')
  const result = (await queries.discountRules.simulationOf(hashOf(change)))?.result
  if (!result) return []
  const { violations, licenses, numbers, before, after, asOf } = result
  return [
    { name: names.owed, before: amountText(before), after: amountText(after) },
    { name: names.changedViolations, before: null, after: same(violations) },
    { name: names.changedLicenses, before: null, after: same(licenses) },
    { name: names.changedNumbers, before: null, after: same(numbers) },
    { name: names.simulatedAt, before: null, after: same(networkTime(new Date(asOf)).replace('T', ' ')) },
  ]
}

/** What is simulated of a request; null where it prices nothing. */
export async function simulatedChangeOf(db: Db, { kind, payload }: ApprovalRow): Promise<SimulatedChange | null> {
  if (kind === 'REFERENCE_CHANGE') return fineChangeOf(db, payload as ApprovalPayloads['REFERENCE_CHANGE'])
  if (kind === 'DISCOUNT_RULE') return { kind: 'RULE', content: (payload as Payloads['DISCOUNT_RULE']).content }
  return kind === 'DISCOUNT_RULE_END' ? { kind: 'END', ...(payload as Payloads['DISCOUNT_RULE_END']) } : null
}
