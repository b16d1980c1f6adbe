import { readFeeds } from '@/db/queries/reference-data'
import { type DifferenceTotals, differenceKinds, type ImportTally } from '@/domain/imports/import-control'
import { addFils, fils, formatJod, ZERO_FILS } from '@/domain/values/money'
import { type LocalizedText, textsOf } from '@/graphql/lib/localized-text'
import type { Context } from '@/graphql/server/context'
import type { ApprovalPayloads } from '@/services/approvals/payloads'

/** A value that a request changes. */
export type ChangeModel = {
  readonly name: LocalizedText
  readonly before: LocalizedText | null
  readonly after: LocalizedText | null
}

const same = (value: string | null | undefined): LocalizedText | null => (value ? { ar: value, en: value } : null)

/** An amount in dinars with its unit; null for none. */
export function amountText(fils: number | null | undefined): LocalizedText | null {
  if (fils == null) return null
  const jod = formatJod(fils as never)
  return { ar: `${jod} د.أ`, en: `${jod} JOD` }
}

/** What an agency would be. */
export function agencyChanges(agency: ApprovalPayloads['AGENCY_CREATE']): ChangeModel[] {
  const { nameAr: ar, nameEn: en, authorityCode, scopes } = agency
  return [
    { name: textsOf('approvalNames').displayName, before: null, after: { ar, en } },
    { name: textsOf('approvalNames').authority, before: null, after: same(authorityCode) },
    { name: textsOf('approvalNames').scopes, before: null, after: same(scopes.join(', ')) },
  ]
}

/** The key that would be made, and whose it is. */
export async function keyChanges(permit: ApprovalPayloads['API_KEY'], { queries }: Context): Promise<ChangeModel[]> {
  const application = await queries.apiKeys.application(permit.applicationId)
  const agency = application && (await queries.apiKeys.agency(application.agencyId))
  return [
    { name: textsOf('approvalNames').agency, before: null, after: agency && { ar: agency.nameAr, en: agency.nameEn } },
    { name: textsOf('approvalNames').program, before: null, after: same(application?.name) },
    { name: textsOf('approvalNames').scopes, before: null, after: same(permit.scopes.join(', ')) },
    { name: textsOf('approvalNames').addresses, before: null, after: same(permit.addresses.join(', ') || '*') },
  ]
}

/** What would make an authority's data fresh, beside what does now, and what follows. */
export async function feedContent(setting: ApprovalPayloads['FEED_CHANGE'], { db, reference }: Context) {
  const { authority, acceptsUndated, staleAfterHours, initialLoadUntil } = setting
  const known = (await readFeeds(db)).find(({ authorityCode }) => authorityCode === authority)
  const { certificatesRest } = textsOf('approvalConsequences')
  const { undated, staleAfter } = textsOf('approvalNames')
  const { nameAr: ar, nameEn: en } = reference.authorities.get(authority) ?? { nameAr: authority, nameEn: authority }
  const changes: ChangeModel[] = []
  if (acceptsUndated !== undefined) {
    changes.push({ name: undated, before: known ? countsText(known.acceptsUndated) : null, after: countsText(acceptsUndated) })
  }
  if (staleAfterHours !== undefined) {
    changes.push({ name: staleAfter, before: known ? same(String(known.staleAfterHours)) : null, after: same(String(staleAfterHours)) })
  }
  if (initialLoadUntil !== undefined) {
    changes.push({ name: textsOf('approvalNames').initialLoad, before: same(known?.initialLoadUntil), after: same(initialLoadUntil) })
  }
  const follows = acceptsUndated === undefined ? [] : undatedConsequences(acceptsUndated, known?.completeUntil ?? null)
  return { name: { ar, en }, changes, consequences: [...follows, certificatesRest] }
}

function countsText(isAccepted: boolean): LocalizedText {
  const { undatedCount, undatedIgnored } = textsOf('approvalValues')
  return isAccepted ? undatedCount : undatedIgnored
}

function undatedConsequences(isAccepted: boolean, completeUntil: Date | null): LocalizedText[] {
  const { undatedFresh, completeOnly, completeAnyway } = textsOf('approvalConsequences')
  if (!isAccepted) return [completeOnly]
  return completeUntil ? [undatedFresh, completeAnyway] : [undatedFresh]
}

function tallied({ rows, fils }: ImportTally): LocalizedText {
  const jod = formatJod(fils)
  return { ar: `${rows} · ${jod} د.أ`, en: `${rows} · ${jod} JOD` }
}

/** What a file would do, with sums; each row is on its page. */
export async function importChanges(id: number, { queries }: Context): Promise<ChangeModel[]> {
  const totals = await queries.importDifferences.totals(id)
  const preview = (await queries.fileImports.byId(id))?.preview
  if (preview?.onlyInFile) return settlementChanges(preview.read, preview.onlyInFile)
  const outcome = preview?.outcome
  const lowered = differenceKinds.reduce((sum, kind) => sum + (totals[kind]?.lowers ?? 0), 0)
  const added = outcome && {
    rows: outcome.REGISTERED.rows + outcome.PARKED.rows,
    fils: addFils(outcome.REGISTERED.fils, outcome.PARKED.fils),
  }
  return [
    { name: textsOf('approvalNames').lowered, before: null, after: amountText(lowered) },
    ...differenceKinds.flatMap((kind) => {
      const total = totals[kind]
      if (!total) return []
      const before = kind === 'LOWERED' || kind === 'CANCELLED' ? beforeOf(kind, total) : null
      return [
        {
          name: textsOf('importDifferences')[kind],
          before,
          after: kind === 'CANCELLED' ? tallied({ rows: total.rows, fils: ZERO_FILS }) : tallied(total),
        },
      ]
    }),
    ...(added && added.rows > 0 ? [{ name: textsOf('approvalNames').newRows, before: null, after: tallied(added) }] : []),
  ]
}

/** What a settlement file would have settled, of all that it says. */
function settlementChanges(read: ImportTally, onlyInFile: ImportTally): ChangeModel[] {
  return [
    { name: textsOf('approvalNames').settlementLines, before: null, after: tallied(read) },
    { name: textsOf('approvalNames').onlyInFile, before: null, after: tallied(onlyInFile) },
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
    { name: textsOf('approvalNames').undone, before: null, after: UNDONE ? tallied(UNDONE) : null },
    {
      name: textsOf('approvalNames').left,
      before: null,
      after: rows === 0 ? null : tallied({ rows, fils: addFils(...parts.map(({ fils }) => fils)) }),
    },
  ]
}
