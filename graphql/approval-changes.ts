import { formatJod } from '@/domain/money'
import type { ApprovalPayloads } from '@/services/approvals/payloads'
import type { ChangeModel } from './approval-model'
import { approvalNames } from './approval-texts'
import type { Context } from './context'
import { referenceEntriesOf } from './reference-entries'
import type { LocalizedText } from './texts'

type Entry = ApprovalPayloads['REFERENCE_ADD'] | ApprovalPayloads['REFERENCE_CHANGE']

const same = (value: string | null | undefined): LocalizedText | null => (value ? { ar: value, en: value } : null)

/** An amount in dinars with its unit; null for none. */
export function amountText(fils: number | null | undefined): LocalizedText | null {
  if (fils == null) return null
  const jod = formatJod(fils as never)
  return { ar: `${jod} د.أ`, en: `${jod} JOD` }
}

/** What an entry of reference data would say, beside what it says on the day before. */
export async function entryChanges(entry: Entry, { db, today }: Context): Promise<ChangeModel[]> {
  const known = (await referenceEntriesOf(db, entry.kind)).find(({ code }) => code === entry.code)
  const now = known?.rows.findLast(({ validFrom, neverHeld }) => !neverHeld && (validFrom ?? '') <= today)
  const validFrom = 'validFrom' in entry ? entry.validFrom : null
  const rows: ChangeModel[] = [
    { name: approvalNames.validFrom, before: null, after: same(validFrom) },
    { name: approvalNames.nameAr, before: same(now?.nameAr), after: same(entry.nameAr) },
    { name: approvalNames.nameEn, before: same(now?.nameEn), after: same(entry.nameEn) },
    { name: approvalNames.fine, before: amountText(now?.fine), after: amountText(entry.fine) },
    { name: approvalNames.fineMax, before: amountText(now?.fineMax), after: amountText(entry.fineMax) },
    { name: approvalNames.legalBasis, before: same(now?.legalBasisAr), after: same(entry.legalBasisAr) },
  ]
  return rows.filter(({ before, after }) => before?.ar !== after?.ar)
}

/** What an agency would be. */
export function agencyChanges(agency: ApprovalPayloads['AGENCY_CREATE']): ChangeModel[] {
  const { nameAr: ar, nameEn: en, authorityCode, scopes } = agency
  return [
    { name: approvalNames.displayName, before: null, after: { ar, en } },
    { name: approvalNames.authority, before: null, after: same(authorityCode) },
    { name: approvalNames.scopes, before: null, after: same(scopes.join(', ')) },
  ]
}

/** The key that would be made, and whose it is. */
export async function keyChanges(permit: ApprovalPayloads['API_KEY'], { queries }: Context): Promise<ChangeModel[]> {
  const application = await queries.apiKeys.application(permit.applicationId)
  const agency = application && (await queries.apiKeys.agency(application.agencyId))
  return [
    { name: approvalNames.agency, before: null, after: agency && { ar: agency.nameAr, en: agency.nameEn } },
    { name: approvalNames.program, before: null, after: same(application?.name) },
    { name: approvalNames.scopes, before: null, after: same(permit.scopes.join(', ')) },
    { name: approvalNames.addresses, before: null, after: same(permit.addresses.join(', ') || '*') },
  ]
}
