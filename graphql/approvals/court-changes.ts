import type { ApprovalRow } from '@/db/queries/approvals'
import { decidedViolation } from '@/db/queries/court-decisions'
import { type LocalizedText, localized, textsOf } from '@/graphql/lib/localized-text'
import type { Context } from '@/graphql/server/context'
import type { ApprovalPayloads } from '@/services/approvals/payloads'
import { amountText, type ChangeModel } from './approval-changes'
import { type Content, titled } from './content'

const same = (value: string): LocalizedText => ({ ar: value, en: value })

/** What a court decided, to be compared with the document, and what follows for the violation. */
export async function describeCourtDecision(
  { payload }: Pick<ApprovalRow, 'payload'>,
  name: LocalizedText,
  { db }: Context,
): Promise<Content> {
  const { court, number, decidedOn, document, fine, before, violationId } = payload as ApprovalPayloads['COURT_DECISION']
  const violation = await decidedViolation(db, violationId)
  const names = textsOf('approvalNames')
  const { courtCancels, courtFixes, courtReleases } = textsOf('approvalConsequences')
  const changes: ChangeModel[] = [
    { name: names.court, before: null, after: same(court) },
    { name: names.decisionNumber, before: null, after: same(number) },
    { name: names.decidedOn, before: null, after: same(decidedOn) },
    { name: names.document, before: null, after: same(document) },
    { name: names.violation, before: null, after: violation && same(`${violation.authorityCode} ${violation.violationNumber}`) },
    { name: names.license, before: null, after: violation && same(violation.licenseNumber) },
    {
      name: names.fine,
      before: before.fine === null ? textsOf('approvalValues').byCourt : amountText(before.fine),
      after: fine === null ? textsOf('objectionOutcomes').cancelled : amountText(fine),
    },
  ]
  const consequences = [localized('approvalConsequences.courtCompare', { document }), fine === null ? courtCancels : courtFixes]
  return { title: titled(name, number), changes, consequences: before.status === 'PAID' ? [...consequences, courtReleases] : consequences }
}
