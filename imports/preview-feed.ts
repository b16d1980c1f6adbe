import type { Db } from '@/db/client/client'
import { differenceTotals } from '@/db/queries/import-differences'
import type { ImportKind, ImportPreview, ImportProblem } from '@/domain/imports/file-import'
import { holdsOf, type ImportLimits } from '@/domain/imports/import-control'
import { addFils, type Fils, fils, ZERO_FILS } from '@/domain/values/money'
import type { FeedRow, LicenseNotice } from '@/services/feeds/feed-row'
import { licenseRow, violationRow } from '@/services/feeds/feed-rows'
import { BATCH_ROWS, type RowOutcome } from '@/services/feeds/register-options'
import { addSummaries, emptySummary, type Summary } from '@/services/feeds/summary'
import { judgeLicenses, judgeViolations } from '@/services/imports/judge-file'
import { registerLicenses } from '@/services/licenses/register-licenses'
import type { ImportRequest } from './import-file'
import type { Source } from './open-address'
import { type Delivery, readDelivery } from './read-delivery'

type Options = Omit<ImportRequest, 'location' | 'errorsPath'> & {
  readonly db: Db
  readonly importId: number
  readonly limits: ImportLimits
}
type Previewed = { readonly kind: ImportKind; readonly preview: ImportPreview }
type Seen = Pick<ImportPreview, 'read' | 'tried' | 'problems' | 'outsideRange' | 'authorities'> & { readonly outcome: Summary }

/** Licences that are tried: as many as one transaction of an import has. */
const MAX_TRIED = BATCH_ROWS
const MAX_PROBLEMS = 20
const NONE = { rows: 0, fils: ZERO_FILS }

/**
 * What registering a delivery would come to. It is read to its end, so that its trailer is checked, and compared with
 * what is known: nothing changes. Throws a FileRefused as `importSource` does.
 */
export async function previewFeed(source: Source, options: Options): Promise<Previewed> {
  const delivery = await readDelivery(source.chunks)
  const isLicenses = delivery.format.feed === 'licenses'
  try {
    const seen = isLicenses ? await seeLicenses(delivery, { ...options, source: source.name }) : await seeViolations(delivery, options)
    const { REGISTERED, PARKED } = seen.outcome
    const untried = seen.read.rows - seen.tried
    const added = { rows: REGISTERED.rows + PARKED.rows + untried, fils: addFils(REGISTERED.fils, PARKED.fils) }
    const period = delivery.period()
    const differences = await differenceTotals(options.db, options.importId)
    const holds = holdsOf({ differences, added, isComplete: period !== null }, options.limits)
    const complete = period && { ...period, since: period.since.toISOString(), asOf: period.asOf.toISOString() }
    return {
      kind: isLicenses ? 'LICENSES' : 'VIOLATIONS',
      preview: { ...seen, statementDay: null, holds, complete, added, limits: options.limits },
    }
  } finally {
    await delivery.close()
  }
}

async function seeViolations(delivery: Delivery, options: Options): Promise<Seen> {
  const authorities = new Set<string>()
  const read = tally(options.onProgress)
  const rows = watched(
    delivery.rows(violationRow, ({ fine }) => fine),
    ({ notice }) => {
      if (notice?.authorityCode) authorities.add(notice.authorityCode)
      read.add(notice?.fine ?? 0)
    },
  )
  const { problems, onRow } = firstProblems()
  const { summary, outsideRange } = await judgeViolations(options.databaseUrl, rows, { ...options, onRow })
  const unreadable = delivery.unreadableFils()
  return {
    read: { rows: read.rows(), fils: fils(read.fils() + unreadable) },
    tried: read.rows(),
    outcome: addSummaries(summary, { ...emptySummary, REFUSED: { rows: 0, fils: unreadable } }),
    problems,
    outsideRange,
    authorities: [...authorities].sort(),
  }
}

/** The first rows are registered besides, and taken back: what becomes of them depends on each other. */
async function seeLicenses(delivery: Delivery, options: Options & { readonly source: string }): Promise<Seen> {
  const kept: FeedRow<LicenseNotice>[] = []
  const read = tally(options.onProgress)
  const rows = watched(
    delivery.rows(licenseRow, () => ZERO_FILS),
    (row) => {
      read.add(0)
      if (kept.length < MAX_TRIED) kept.push(row)
    },
  )
  await judgeLicenses(options.databaseUrl, rows, options)
  const { problems, onRow } = firstProblems()
  const trial = { ...options, importId: undefined, isDryRun: true, onRow, onProgress: undefined }
  const outcome = await registerLicenses(options.databaseUrl, each(kept), trial)
  return { read: { rows: read.rows(), fils: ZERO_FILS }, tried: kept.length, outcome, problems, outsideRange: NONE, authorities: [] }
}

function tally(onProgress: Options['onProgress']) {
  let [rows, sum]: [number, Fils] = [0, ZERO_FILS]
  return {
    rows: () => rows,
    fils: () => sum,
    add: (amount: number) => {
      rows += 1
      sum = fils(sum + amount)
      onProgress?.({ step: 'READING', rows, of: null })
    },
  }
}

function firstProblems() {
  const problems: ImportProblem[] = []
  const onRow = ({ line, problems: found }: RowOutcome) => {
    if (problems.length < MAX_PROBLEMS) problems.push(...found.map((problem) => ({ line, ...problem })))
  }
  return { problems, onRow }
}

async function* watched<Row>(rows: AsyncIterable<Row>, see: (row: Row) => void): AsyncGenerator<Row> {
  for await (const row of rows) {
    see(row)
    yield row
  }
}

async function* each<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows
}
