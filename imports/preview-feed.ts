import type { ImportKind, ImportPreview, ImportProblem } from '@/domain/file-import'
import { type Fils, fils, ZERO_FILS } from '@/domain/money'
import { registerLicenses } from '@/services/register-licenses'
import { registerViolations } from '@/services/register-violations'
import type { FeedRow, LicenseNotice, ViolationNotice } from '@/services/registering/feed-row'
import { licenseRow, type RawRow, violationRow } from '@/services/registering/feed-rows'
import { readFineRanges } from '@/services/registering/fine-ranges'
import { BATCH_ROWS, type RegisterOptions, type RowOutcome } from '@/services/registering/register-options'
import { addSummaries, emptySummary, type Summary } from '@/services/registering/summary'
import type { ImportRequest } from './import-file'
import type { Source } from './open-source'
import { type Delivery, readDelivery } from './read-delivery'

type Options = Omit<ImportRequest, 'location' | 'errorsPath'>
type Previewed = { readonly kind: ImportKind; readonly preview: ImportPreview }

/** How one feed is read and registered. */
type FeedOf<Notice> = {
  readonly read: (raw: RawRow) => FeedRow<Notice>
  /** Undefined when the amount of a row cannot be read. */
  readonly amountOf: (notice: Partial<Notice>) => Fils | null | undefined
  readonly authorityOf: (notice: Partial<Notice>) => string | undefined
  readonly outside: (url: string) => Promise<(notice: Partial<Notice>) => boolean>
  readonly register: (url: string, rows: AsyncIterable<FeedRow<Notice>>, options: RegisterOptions) => Promise<Summary>
}

/** Rows that are tried: as many as one transaction of an import has, whose licences wait as long. */
const MOST_TRIED = BATCH_ROWS
const MOST_PROBLEMS = 20

/**
 * What registering a delivery would come to. It is read to its end, so that its trailer is checked, and its first rows are registered and taken back: nothing
 * changes. Throws a FileRefused as `importSource` does.
 */
export async function previewFeed(source: Source, options: Options): Promise<Previewed> {
  const delivery = await readDelivery(source.chunks)
  const given = { ...options, source: source.name }
  try {
    if (delivery.format.feed === 'licenses') return { kind: 'LICENSES', preview: await previewOf(delivery, licenses, given) }
    return { kind: 'VIOLATIONS', preview: await previewOf(delivery, violations, given) }
  } finally {
    await delivery.close()
  }
}

const licenses: FeedOf<LicenseNotice> = {
  read: licenseRow,
  amountOf: () => ZERO_FILS,
  authorityOf: () => undefined,
  outside: async () => () => false,
  register: registerLicenses,
}

const violations: FeedOf<ViolationNotice> = {
  read: violationRow,
  amountOf: ({ fine }) => fine,
  authorityOf: ({ authorityCode }) => authorityCode,
  outside: readFineRanges,
  register: registerViolations,
}

async function previewOf<Notice>(delivery: Delivery, feed: FeedOf<Notice>, options: Options & { source: string }): Promise<ImportPreview> {
  const kept: FeedRow<Notice>[] = []
  const authorities = new Set<string>()
  const totals = { read: tally(), outside: tally() }
  const isOutside = await feed.outside(options.databaseUrl)
  for await (const row of delivery.rows(feed.read, feed.amountOf)) {
    const { notice = {} } = row
    const amount = feed.amountOf(notice as Partial<Notice>) ?? ZERO_FILS
    totals.read.add(amount)
    if (isOutside(notice as Partial<Notice>)) totals.outside.add(amount)
    const authority = feed.authorityOf(notice as Partial<Notice>)
    if (authority) authorities.add(authority)
    if (kept.length < MOST_TRIED) kept.push(row)
    options.onProgress?.({ step: 'READING', rows: totals.read.sum().rows, of: null })
  }
  const { rows, fils: sum } = totals.read.sum()
  const problems: ImportProblem[] = []
  const onRow = ({ line, problems: found }: RowOutcome) => {
    if (problems.length < MOST_PROBLEMS) problems.push(...found.map((problem) => ({ line, ...problem })))
  }
  const tried = await feed.register(options.databaseUrl, each(kept), { ...options, isRehearsal: true, onRow, onProgress: undefined })
  const unreadable = delivery.unreadableFils()
  return {
    read: { rows, fils: fils(sum + unreadable) },
    tried: kept.length,
    outcome: kept.length === rows ? addSummaries(tried, { ...emptySummary, REFUSED: { rows: 0, fils: unreadable } }) : tried,
    problems,
    outsideRange: totals.outside.sum(),
    authorities: [...authorities].sort(),
    statementDay: null,
  }
}

/** Rows and their fils, counted one by one. */
function tally() {
  let [rows, sum]: [number, Fils] = [0, ZERO_FILS]
  return {
    add: (amount: Fils) => {
      rows += 1
      sum = fils(sum + amount)
    },
    sum: () => ({ rows, fils: sum }),
  }
}

async function* each<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows
}
