import type { ImportTally } from '@/domain/imports/file-import'
import { type DifferenceTotals, differenceKinds } from '@/domain/imports/import-control'
import { addFils, fils, formatJod, ZERO_FILS } from '@/domain/values/money'
import { differenceTexts } from '@/graphql/imports/difference-texts'
import type { LocalizedText } from '@/graphql/lib/texts'
import { referenceEntriesOf } from '@/graphql/reference-data/reference-entries'
import type { Context } from '@/graphql/server/context'
import type { ApprovalPayloads } from '@/services/approvals/payloads'
import type { ChangeModel } from './approval-model'
import { approvalNames } from './approval-texts'

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

function tallied({ rows, fils }: ImportTally): LocalizedText {
  const jod = formatJod(fils)
  return { ar: `${rows} · ${jod} د.أ`, en: `${rows} · ${jod} JOD` }
}

/** What a file would do, with sums; each row is on its page. */
export async function importChanges(id: number, { queries }: Context): Promise<ChangeModel[]> {
  const totals = await queries.importDifferences.totals(id)
  const outcome = (await queries.fileImports.byId(id))?.preview?.outcome
  const lowered = differenceKinds.reduce((sum, kind) => sum + (totals[kind]?.lowers ?? 0), 0)
  const added = outcome && {
    rows: outcome.REGISTERED.rows + outcome.PARKED.rows,
    fils: addFils(outcome.REGISTERED.fils, outcome.PARKED.fils),
  }
  return [
    { name: approvalNames.lowered, before: null, after: amountText(lowered) },
    ...differenceKinds.flatMap((kind) => {
      const total = totals[kind]
      if (!total) return []
      const before = kind === 'LOWERED' || kind === 'CANCELLED' ? beforeOf(kind, total) : null
      return [
        {
          name: differenceTexts[kind],
          before,
          after: kind === 'CANCELLED' ? tallied({ rows: total.rows, fils: ZERO_FILS }) : tallied(total),
        },
      ]
    }),
    ...(added && added.rows > 0 ? [{ name: approvalNames.newRows, before: null, after: tallied(added) }] : []),
  ]
}

type Total = NonNullable<DifferenceTotals[keyof DifferenceTotals]>

/** What is owed for these rows as registered. */
function beforeOf(kind: 'LOWERED' | 'CANCELLED', { rows, fils: after, lowers }: Total): LocalizedText {
  return tallied({ rows, fils: fils(kind === 'CANCELLED' ? lowers : after + lowers) })
}

/** What undoing a file would come to now. */
export async function undoChanges(id: number, { queries }: Context): Promise<ChangeModel[]> {
  const { UNDONE, WAITING: _, ...left } = await queries.importUndos.preview(id)
  const parts = Object.values(left)
  const rows = parts.reduce((sum, part) => sum + part.rows, 0)
  return [
    { name: approvalNames.undone, before: null, after: UNDONE ? tallied(UNDONE) : null },
    {
      name: approvalNames.left,
      before: null,
      after: rows === 0 ? null : tallied({ rows, fils: addFils(...parts.map(({ fils }) => fils)) }),
    },
  ]
}
