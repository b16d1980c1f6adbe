import type { FeedRow, LicenseName, LicenseNotice, Problem, ViolationNotice } from './feed-row'
import { type CellReader, type Cells, cancelled, cellReader, code, day, fine, licenseName, personName, plate } from './read-cells'

/** A row before it is read: its line, the text to give back when it is refused, and its cells or why there are none. */
export type RawRow = { readonly line: number; readonly original: string } & (
  | { readonly cells: Cells; readonly problem?: Problem }
  | { readonly cells?: undefined; readonly problem: Problem }
)

const MAX_KEY_LENGTH = 100
const MAX_NUMBER_LENGTH = 50
const MAX_CODE_LENGTH = 40

/** A key of an authority as it is kept; null for a text that can be none. */
export function keyOf(text: string): string | null {
  const read = code(MAX_KEY_LENGTH)(text)
  return 'value' in read ? read.value : null
}

/** A row of the violations feed, read. */
export function violationRow(raw: RawRow): FeedRow<ViolationNotice> {
  const { line, original } = raw
  if (!raw.cells) return { line, original, problems: [raw.problem] }
  const reader = cellReader(raw.cells)
  const license = licenseName(reader, { number: 'license_number', center: 'licensing_center', class: 'license_class' })
  const notice = {
    license,
    authorityCode: reader.take('authority', code(MAX_CODE_LENGTH)),
    sourceKey: reader.take('source_key', code(MAX_KEY_LENGTH)),
    number: reader.take('number', code(MAX_NUMBER_LENGTH)),
    typeCode: reader.take('type', code(MAX_CODE_LENGTH)),
    fine: reader.take('fine_fils', fine),
    occurredOn: reader.take('occurred_on', day),
    vehiclePlate: reader.take('vehicle_plate', plate),
    cancelled: reader.take('status', cancelled),
  }
  return finished(raw, notice, reader)
}

/** A row of the licences feed, read. */
export function licenseRow(raw: RawRow): FeedRow<LicenseNotice> {
  const { line, original } = raw
  if (!raw.cells) return { line, original, problems: [raw.problem] }
  const reader = cellReader(raw.cells)
  const notice = {
    license: licenseName(reader, { number: 'number', center: 'licensing_center', class: 'license_class' }),
    holderName: reader.take('holder_name', personName),
    expiresOn: reader.take('expires_on', day),
    replaces: otherLicense(reader, raw.cells, 'replaces'),
    mergedInto: otherLicense(reader, raw.cells, 'merged_into'),
  }
  return finished(raw, notice, reader)
}

/** The licence of three optional columns; null when all are empty. */
function otherLicense(reader: CellReader, cells: Cells, prefix: string): LicenseName | null | undefined {
  const columns = { number: `${prefix}_number`, center: `${prefix}_center`, class: `${prefix}_class` }
  if (Object.values(columns).every((column) => cells(column).trim() === '')) return null
  return licenseName(reader, columns)
}

type Unchecked<Notice> = { readonly [Key in keyof Notice]: Notice[Key] | undefined }

/** A notice of which nothing is undefined: the reader has a problem otherwise. */
function isComplete<Notice>(notice: Unchecked<Notice>, problem: Problem | undefined): notice is Notice & Unchecked<Notice> {
  return problem === undefined
}

function finished<Notice>(raw: RawRow, notice: Unchecked<Notice>, reader: CellReader): FeedRow<Notice> {
  const { line, original } = raw
  const found = reader.problems().filter(({ column }) => column !== raw.problem?.column)
  const [first, ...others] = [...(raw.problem ? [raw.problem] : []), ...found]
  if (isComplete<Notice>(notice, first)) return { line, original, notice }
  return {
    line,
    original,
    notice: notice as Partial<Notice>,
    problems: [first ?? { column: '', value: '', reason: 'UNREADABLE' }, ...others],
  }
}
