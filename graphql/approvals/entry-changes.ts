import type { ApprovalRow } from '@/db/queries/approvals'
import { bothTexts } from '@/graphql/lib/localized'
import { type LocalizedText, textsOf } from '@/graphql/lib/localized-text'
import { referenceEntriesOf } from '@/graphql/reference-data/reference-entries'
import type { Context } from '@/graphql/server/context'
import type { ApprovalPayloads } from '@/services/approvals/payloads'
import { fineChangeOf } from '@/services/reference-data/fine-change'
import { amountText, type ChangeModel } from './approval-changes'
import { type Content, titled } from './content'
import { simulatedChanges } from './rule-changes'

/** An entry that would be added to a list of reference data. */
export async function describeNewEntry({ payload }: ApprovalRow, kind: LocalizedText): Promise<Content> {
  const entry = payload as ApprovalPayloads['REFERENCE_ADD']
  const { byCourt, collectedHere } = textsOf('approvalNames')
  const [isType, isAuthority] = [entry.kind === 'TYPE', entry.kind === 'AUTHORITY']
  const flags = [
    ...(isType ? [{ name: byCourt, before: null, after: yesNo(entry.decidedByCourt) }] : []),
    ...(isAuthority ? [{ name: collectedHere, before: null, after: yesNo(entry.collectedHere) }] : []),
  ]
  return { title: titled(kind, entry.code), changes: [...different(null, entry), ...flags], consequences: [] }
}

/** What an entry would say from a day on, beside what it says now; of another fine also what it comes to. */
export async function describeChangedEntry({ payload }: ApprovalRow, kind: LocalizedText, context: Context): Promise<Content> {
  const entry = payload as ApprovalPayloads['REFERENCE_CHANGE']
  const { newPrice, sameMidnight, simulateFineAgain } = textsOf('approvalConsequences')
  const { validFrom, inForce } = textsOf('approvalNames')
  const known = (await referenceEntriesOf(context.db, entry.kind)).find(({ code }) => code === entry.code)
  const now = known?.rows.findLast((row) => !row.neverHeld && (row.validFrom ?? '') <= context.today) ?? null
  const fine = await fineChangeOf(context.db, entry)
  const changes: ChangeModel[] = [
    { name: validFrom, before: null, after: same(entry.validFrom) },
    ...different(now, entry),
    { name: inForce, before: yesNo(now?.isInForce ?? true), after: yesNo(entry.isInForce) },
  ]
  return {
    title: titled(kind, entry.code),
    changes: [...changes.filter(({ before, after }) => before?.ar !== after?.ar), ...(fine ? await simulatedChanges(fine, context) : [])],
    consequences: [newPrice, sameMidnight, ...(fine ? [simulateFineAgain] : [])],
  }
}

type Said = Pick<
  ApprovalPayloads['REFERENCE_ADD'],
  'nameAr' | 'nameEn' | 'fine' | 'fineMax' | 'legalBasisAr' | 'legalBasisEn' | 'meaningAr' | 'meaningEn' | 'points'
>

/** What differs between two things that an entry says; null for nothing yet. */
function different(now: Said | null, then: Said): ChangeModel[] {
  const names = textsOf('approvalNames')
  const both = (textsOfEntry: (entry: Said) => LocalizedText | null) => ({
    before: now && textsOfEntry(now),
    after: textsOfEntry(then),
  })
  return [
    { name: names.nameAr, ...both(({ nameAr }) => same(nameAr)) },
    { name: names.nameEn, ...both(({ nameEn }) => same(nameEn)) },
    { name: names.fine, ...both(({ fine }) => amountText(fine)) },
    { name: names.fineMax, ...both(({ fineMax }) => amountText(fineMax)) },
    { name: names.legalBasis, ...both(({ legalBasisAr, legalBasisEn }) => bothTexts(legalBasisAr, legalBasisEn)) },
    { name: names.meaning, ...both(({ meaningAr, meaningEn }) => bothTexts(meaningAr, meaningEn)) },
    { name: names.points, ...both(({ points }) => same(points)) },
  ].filter(({ before, after }) => before?.ar !== after?.ar || before?.en !== after?.en)
}

const same = (value: string | number | null | undefined): LocalizedText | null =>
  value == null ? null : { ar: String(value), en: String(value) }

function yesNo(value: boolean): LocalizedText {
  const { yes, no } = textsOf('approvalValues')
  return value ? yes : no
}
