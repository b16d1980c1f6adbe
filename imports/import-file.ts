import { ZERO_FILS } from '@/domain/values/money'
import { licenseRow, violationRow } from '@/services/feeds/feed-rows'
import type { Progress, RegisterOptions } from '@/services/feeds/register-options'
import { addSummaries, emptySummary, type Summary } from '@/services/feeds/summary'
import { registerLicenses } from '@/services/licenses/register-licenses'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { registerViolations } from '@/services/violations/register-violations'
import type { Feed } from './columns'
import { type ErrorFile, errorFile, errorFileFor } from './error-file'
import type { FileFormat } from './file-format'
import type { Source } from './open-address'
import { openSource } from './open-source'
import { type Delivery, readDelivery } from './read-delivery'

export type ImportRequest = {
  /** A file, or an http(s) address. */
  readonly location: string
  readonly databaseUrl: string
  /** Where refused rows go; by default beside the file. */
  readonly errorsPath?: string
  readonly at: Date
  /** Who delivers, for the audit; by default `import`. */
  readonly actor?: string
  readonly drawNumbers: DrawNumbers
  /** The import of a file from the browser, so that it can be undone. */
  readonly importId?: number
  readonly onProgress?: (progress: Progress) => void
}

export type ImportReport = { readonly feed: Feed; readonly summary: Summary; readonly errorsPath: string | null }

/**
 * Imports one delivery. Throws a FileRefused, with nothing imported, when the file cannot be read to its end or is not what its trailer
 * says. Any other error may come half-way: importing the same file again finishes it.
 */
export async function importFile({ location, errorsPath, ...options }: ImportRequest): Promise<ImportReport> {
  const source = await openSource(location)
  return importSource(source, (format) => errorsPath ?? errorFileFor(location, source.name, format), options)
}

/** Imports what has been opened, as `importFile` does; `errorsPathFor` names the file for refused rows. */
export async function importSource(
  source: Source,
  errorsPathFor: (format: FileFormat) => string,
  { databaseUrl, ...options }: Omit<ImportRequest, 'location' | 'errorsPath'>,
): Promise<ImportReport> {
  const delivery = await readDelivery(source.chunks)
  const { format } = delivery
  const errors = errorFile(errorsPathFor(format), format)
  try {
    const registered = await register(delivery, databaseUrl, { ...options, source: source.name, onRow: errors.add })
    return await reportOf(delivery, registered, errors)
  } finally {
    await delivery.close()
    await errors.discard()
  }
}

function register({ format, rows, period }: Delivery, databaseUrl: string, options: RegisterOptions): Promise<Summary> {
  if (format.feed === 'violations')
    return registerViolations(
      databaseUrl,
      rows(violationRow, ({ fine }) => fine),
      { ...options, period },
    )
  return registerLicenses(
    databaseUrl,
    rows(licenseRow, () => ZERO_FILS),
    options,
  )
}

/** The register does not know what unreadable amounts were; the trailer does. */
async function reportOf({ format, unreadableFils }: Delivery, registered: Summary, errors: ErrorFile): Promise<ImportReport> {
  const summary = addSummaries(registered, { ...emptySummary, REFUSED: { rows: 0, fils: unreadableFils() } })
  const { rows, fils } = summary.REFUSED
  const errorsPath = await errors.finish({ rows, fils: format.feed === 'violations' ? fils : null })
  return { feed: format.feed, summary, errorsPath }
}
