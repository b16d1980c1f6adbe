import type { ResolversTypes, RowRefusal, ViolationRowInput } from '@/graphql/generated/resolvers'
import { textsOf } from '@/graphql/lib/localized-text'
import type { RawRow } from '@/services/feeds/feed-rows'
import type { ProblemReason } from '@/services/feeds/problem-reason'
import { type Outcome, outcomes, type Summary, totalOf } from '@/services/feeds/summary'
import type { FewOutcome, FewRegistered } from '@/services/violations/register-few-violations'

type Payload = Awaited<ResolversTypes['ViolationsRegisterPayload']>
type Row = Payload['rows'][number]

/** The field of a row for each column of the documented formats; what is not here comes from the key. */
const FIELDS: Readonly<Record<string, keyof ViolationRowInput>> = {
  source_key: 'sourceKey',
  license_number: 'licenseNumber',
  licensing_center: 'licensingCenter',
  license_class: 'licenseClass',
  number: 'number',
  type: 'type',
  fine_fils: 'fine',
  occurred_on: 'occurredOn',
  vehicle_plate: 'vehiclePlate',
  status: 'cancelled',
}

/** A row of a call as a row of a file, of the authority whose key it came with. */
export function rawRow(row: ViolationRowInput, index: number, authorityCode: string): RawRow {
  const cells = (column: string): string => {
    if (column === 'authority') return authorityCode
    if (column === 'status') return row.cancelled ? 'CANCELLED' : ''
    const field = FIELDS[column]
    return storable(String((field && row[field]) ?? ''))
  }
  return { line: index + 1, original: '', cells }
}

/** What stands for text that was lost becomes a control character, which no field of a row may hold. */
function storable(text: string): string {
  return text.replaceAll('\ufffd', '\u001a')
}

/** What became of one row, in the words of the schema. */
export function registeredRow({ outcome, violationId, column, reason }: FewOutcome): Row {
  const code = outcome === 'REFUSED' && reason && isRowRefusal(reason) ? reason : null
  return { outcome, violationId, code, message: code && textsOf('rowReasons')[code], field: (code && column && FIELDS[column]) || null }
}

/** Reasons that only a row of a file is refused for. */
type OfFiles = Exclude<ProblemReason, RowRefusal>
const OF_FILES: Readonly<Record<OfFiles, true>> = {
  CELLS: true,
  UNKNOWN_COLUMN: true,
  TOO_FAR: true,
  NOT_SEEN: true,
  UNKNOWN_LICENSE: true,
  ITSELF: true,
  ALREADY_REPLACED: true,
  BOTH: true,
  NOT_NATIONWIDE: true,
  NOT_OLDER: true,
}

function isRowRefusal(reason: ProblemReason): reason is ProblemReason & RowRefusal {
  return !(reason in OF_FILES)
}

/** The rows together: a cancelled row counts as amended. */
export function totalsOf({ summary }: Pick<FewRegistered, 'summary'>): NonNullable<Payload['totals']> {
  const named = outcomes.map((outcome) => [outcome.toLowerCase() as Lowercase<Outcome>, summary[outcome]] as const)
  return { read: totalOf(summary), ...(Object.fromEntries(named) as Record<Lowercase<Outcome>, Summary[Outcome]>) }
}
